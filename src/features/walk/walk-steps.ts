// The story that a presenter tells, step by step: a page with its question, and what to say of it.
// The words hold whatever the data are: they name no number, no country and no verdict.
import type { View } from '../../question/view.ts';
import { shownCode } from '../../reference/shown-names.ts';

export interface WalkStep {
  readonly heading: string;
  /** Two or three plain sentences. */
  readonly words: string;
  /** Where to look on the page, one sentence. */
  readonly look: string;
  readonly path: string;
  /** What the address asks; the rest of the question has its default, and the data set is the illustrative one. */
  readonly asked: Partial<View>;
  /** A selector of what the step is about: it is scrolled into view. */
  readonly subject: string;
}

const START = '#content h1';

export const WALK_STEPS: readonly WalkStep[] = [
  {
    heading: 'What was asked',
    words:
      'In April 2025 US talking points on Chinese satellite services were published. The request is real and has its sources on the Methodology page; the answers drawn here are made up.',
    look: 'Each row is a member, each band an answer; where a row is empty, no reply is known.',
    path: '/request',
    asked: {},
    subject: '#content figure',
  },
  {
    heading: 'Where the 32 stand',
    words:
      'Each member stands under one level of a six-step scale, from welcomes to excludes, or on the shelf with a reason why there is no level. The sentence on top counts them for the day that is shown.',
    look: 'Look at the columns from left to right, and at how full each one is.',
    path: '/',
    asked: {},
    subject: START,
  },
  {
    heading: 'Who moved',
    words:
      'Pick an event and see what the members said before it and after it. After does not mean because: the page shows the order of days and no cause.',
    look: 'The line in the middle is the event, with the same number of days on either side.',
    path: '/shifts',
    asked: { event: 'memo-2025', window: '180' },
    subject: '#content section figure',
  },
  {
    heading: 'Why this value',
    words:
      'Nobody types a stance: it is derived from records by published rules. Here is one member’s: the rule that applied, the record that set it, and what it outweighed.',
    look: 'Look at the rule first, then at the record and its source, which says that it is fictional.',
    path: '/',
    asked: { why: shownCode('DEU') },
    subject: START,
  },
  {
    heading: 'Say against do',
    words:
      'A statement is one thing, a law another. Levels run across, from welcomes to excludes; the more binding the act that sets a member’s level, the higher up it stands.',
    look: 'Look for those whose words and rules lie far apart.',
    path: '/say-and-do',
    asked: {},
    subject: '#content figure',
  },
  {
    heading: 'What is not known',
    words:
      'Every value has an age and a strength, and some days have no value at all. This page shows where an argument would stand on thin evidence.',
    look: 'Each cell says how many months old the record is that sets the level; a pattern says why there is none.',
    path: '/coverage',
    asked: {},
    subject: '#content figure',
  },
  {
    heading: 'Editing live',
    words:
      'An editor records one act with its source, and a reviewer publishes it. To try it, choose editor-a under “Acting as” at the top; what is typed is kept as it is typed, and stays in this browser.',
    look: 'The form is on the page, and beside it what the record would change.',
    path: '/add',
    asked: {},
    subject: 'body',
  },
  {
    heading: 'Two clocks',
    words:
      'One clock says when a government spoke, the other when the tracker published it. Nothing is overwritten, so the page can show what could have been known on an earlier day.',
    look: 'Look at the same members on both knowledge dates, and at the records that make the difference.',
    path: '/known',
    asked: { knownSince: '2026-03-01' },
    subject: '#content figure',
  },
];
