// How a reader's question differs from the one the page opens with, part by part, so that each part can be taken back.
// What belongs to a single page (order, search text, an open record) is no part of the question and is left alone.
import { shortDate } from '../domain/calendar-words.ts';
import { codebook } from '../reference/codebook.ts';
import { EVENT_KINDS } from '../reference/events.ts';
import { type Opening, type View, viewWith } from './view.ts';
import { knownAtInWords, membersInWords, servicesInWords } from './words.ts';

/** One part of the question that is not as it was at the start. */
export interface Difference {
  readonly id: string;
  /** For a chip: `Day: 1 Jun 2025`. */
  readonly words: string;
  /** The change that takes this part back. */
  readonly undo: Partial<View>;
}

interface Part {
  readonly keys: readonly (keyof View)[];
  readonly words: (view: View, opening: Opening) => string;
}

const PARTS: readonly Part[] = [
  { keys: ['dataset'], words: (view) => (view.dataset === 'illustrative' ? 'Illustrative data' : 'Documented data') },
  { keys: ['on'], words: (view) => `Day: ${shortDate(view.on)}` },
  { keys: ['since'], words: (view) => `Moves since ${shortDate(view.since)}` },
  { keys: ['from', 'to'], words: (view) => `Range: ${shortDate(view.from)} to ${shortDate(view.to)}` },
  { keys: ['services'], words: (view) => `Services: ${servicesInWords(view.services)}` },
  { keys: ['members', 'groups'], words: (view) => `Members: ${membersInWords(view)}` },
  { keys: ['bindingOnly'], words: () => 'Binding acts only' },
  { keys: ['includeProposed'], words: () => 'Proposed acts included' },
  { keys: ['axis'], words: (view) => `By the date ${view.axis === 'effective' ? 'of effect' : 'stated'}` },
  { keys: ['staleAfterDays'], words: (view) => `Stale after ${view.staleAfterDays} days` },
  { keys: ['institution'], words: (view) => `Evidence of: ${institutionName(view.institution)}` },
  { keys: ['knownAt'], words: (view, { opensOn }) => capitalised(knownAtInWords(view.knownAt, opensOn)) },
  {
    keys: ['knownSince'],
    words: ({ knownSince }, { opensOn }) =>
      `Against what was ${knownAtInWords(knownSince, opensOn).slice('as '.length)}`,
  },
  { keys: ['hide'], words: (view) => `Events: ${view.hide.length} of ${EVENT_KINDS.length} kinds off` },
];

/** The parts of the question that differ from what the page opens with. */
export function differencesOf(view: View, opening: Opening): readonly Difference[] {
  const usual = usualOf(view, opening);
  return PARTS.filter((part) => part.keys.some((key) => String(view[key]) !== String(usual[key]))).map((part) => ({
    id: part.keys.join(),
    words: part.words(view, opening),
    undo: picked(usual, part.keys),
  }));
}

/** The change that takes the whole question back to what the page opens with. */
export function resetOf(opening: Opening): Partial<View> {
  return picked(
    viewWith(opening),
    PARTS.flatMap((part) => part.keys),
  );
}

/** The defaults; moves are counted since a day that depends on the day shown. */
function usualOf(view: View, opening: Opening): View {
  return { ...viewWith(opening, { on: view.on }), on: opening.opensOn };
}

function picked(view: View, keys: readonly (keyof View)[]): Partial<View> {
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
}

function institutionName(id: string | null): string {
  return id === null ? 'all institutions' : (codebook.institutions.get(id)?.name ?? id);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
