// The nine rules of the codebook in plain words. Numbers come from the same constants that the derivation uses.
import { DEFAULT_STALE_AFTER_DAYS } from '../domain/question.ts';
import { CONFLICT_LEVELS_APART, CONFLICT_WINDOW_DAYS, NONE_FOUND_LASTS_DAYS } from '../domain/stance.ts';

export interface Rule {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly name: string;
  readonly text: string;
}

const APART = CONFLICT_LEVELS_APART === 2 ? 'two' : CONFLICT_LEVELS_APART;

export const rules: readonly Rule[] = [
  {
    number: 1,
    name: 'Membership',
    text: 'Before the day of accession to NATO there is no stance: the value is “Not yet a member”. Records from before that day are shown muted.',
  },
  {
    number: 2,
    name: 'The latest speaks',
    text: 'The latest live position that speaks sets the stance.',
  },
  {
    number: 3,
    name: 'A rule yields only to a rule',
    text: 'If the latest is not a rule, and the latest live rule is more restrictive, the level of that rule stands. The stance is then marked as in tension and cites both records.',
  },
  {
    number: 4,
    name: 'Conflict',
    text: `Only where no rule is live: the latest position is compared with the latest speaking position of every other institution of the same authority. Where one of those started at most ${CONFLICT_WINDOW_DAYS} days before the latest and lies ${APART} or more levels away, the stance is “Conflicting”, shown as the range from the lowest to the highest of them.`,
  },
  {
    number: 5,
    name: 'No level',
    text: `If nothing speaks, the tracker says why. Asked for binding acts only, where positions would speak without that wish: “No rule”. Otherwise the latest live record of a reason, by any institution, gives it; a “None found” that started more than ${NONE_FOUND_LASTS_DAYS} days before is left out. Otherwise: “Not researched”.`,
  },
  {
    number: 6,
    name: 'Declined is not a change',
    text: '“Declined to comment” and “None found” never replace a level.',
  },
  {
    number: 7,
    name: 'Stale',
    text: `A level is stale when more than ${DEFAULT_STALE_AFTER_DAYS} days (or as many as the reader asks) have passed since the start of the record that sets it, or since its last confirmation up to that day. It is drawn as carried forward and never hidden.`,
  },
  {
    number: 8,
    name: 'Never averaged',
    text: 'Levels have an order and no distance. They are counted, shown as a distribution, and have a median; never a mean.',
  },
  {
    number: 9,
    name: 'Response to the request',
    text: 'The response to the US request is that of the latest live record that has one, whatever its services, whose institution speaks for the state and whose instrument is neither leaked nor proposed. Otherwise no reply is known.',
  },
];
