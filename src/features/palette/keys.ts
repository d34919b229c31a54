// Every key that the page knows, as it is told to readers.

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeySection {
  readonly where: string;
  readonly rows: readonly KeyHelp[];
}

/** The keys as they are written on the reader's keyboard. */
export function keySections(isApple: boolean): readonly KeySection[] {
  return [
    {
      where: 'Everywhere',
      rows: [
        { keys: [isApple ? '⌘ K' : 'Ctrl K'], does: 'Search for a member, page, event, group or record' },
        { keys: ['/'], does: 'Go to the page’s own search, or else search everything' },
        { keys: ['?'], does: 'Show these keys' },
        { keys: ['Escape'], does: 'Close what is open, let go of what is held' },
        { keys: [isApple ? '⌘ [' : 'Alt ←'], does: 'Back: undoes the last change to the question' },
      ],
    },
    {
      where: 'In a chart',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'Walk from mark to mark' },
        { keys: ['Home', 'End'], does: 'First and last mark of the row' },
        { keys: ['Page Up', 'Page Down'], does: 'Eight rows up or down' },
        { keys: ['Enter'], does: 'Open why a mark has its value' },
        { keys: ['T'], does: 'Show the values as a table, and back' },
      ],
    },
    {
      where: 'On the time slider',
      rows: [
        { keys: ['←', '→'], does: 'One day' },
        { keys: ['↑', '↓'], does: 'One month' },
        { keys: ['Page Up', 'Page Down'], does: 'One year' },
        { keys: ['Home', 'End'], does: 'The first and the last day' },
      ],
    },
    {
      where: 'On tiles and in the evidence table',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'Move between tiles or rows' },
        { keys: ['Enter'], does: 'Open the why of a tile, or the card of a row' },
      ],
    },
    {
      where: 'On the desk',
      rows: [
        { keys: ['↑', '↓', 'K', 'J'], does: 'Move between rows' },
        { keys: ['Enter'], does: 'Open what a row is about' },
        { keys: ['S'], does: 'Still stands, checked today' },
      ],
    },
  ];
}
