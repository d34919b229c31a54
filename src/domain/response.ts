// The response to the US request is a question of its own: a government can be reserved about the request and still exclude Chinese suppliers by its own law.
// It is read from the records that state one, and never moves the stance (rule 9).
import { type Day, dayNumber } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import { type PlacedPosition, placePositions } from './placed-position.ts';
import type { Response, RuledPosition } from './position.ts';
import type { Question } from './question.ts';

/** What the rule reads of a position. */
export interface RespondingPosition extends RuledPosition {
  readonly response: Response | null;
}

/** The response on a day, and the id of the record that states it; null where none is known. */
export interface ResponseAnswer {
  readonly response: Response | 'none-known';
  readonly setBy: string | null;
}

/**
 * One member's response on `day` (codebook rule 9): that of the latest live record, whatever its services, that has
 * one, whose institution speaks for the state and whose instrument is neither leaked nor proposed. Of the question
 * only the axis and `knownAt` count.
 */
export function responseOn(
  positions: readonly RespondingPosition[],
  question: Question,
  day: Day,
  codebook: Codebook,
): ResponseAnswer {
  const t = dayNumber(day);
  const responses = new Map(positions.map(({ id, response }) => [id, response]));
  const services = positions.flatMap((position) => position.services);
  const answers = (placed: PlacedPosition) =>
    (responses.get(placed.id) ?? null) !== null && mayRespond(placed, codebook);
  const live = placePositions(positions, { ...question, services }, codebook).filter(
    (placed) => placed.start <= t && t <= placed.end,
  );
  const setBy = live.findLast(answers)?.id ?? null;
  return { response: (setBy === null ? null : responses.get(setBy)) ?? 'none-known', setBy };
}

function mayRespond({ position }: PlacedPosition, codebook: Codebook): boolean {
  if (codebook.institutions.get(position.institution)?.speaksForState !== true) return false;
  return position.instrument !== 'leaked_document' && codebook.instruments.get(position.instrument)?.proposed !== true;
}
