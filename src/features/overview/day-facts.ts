// How much the picture of a day rests on: its middle, what is carried forward, what is contradicted, and the records.
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { firstDay } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { countsOf } from '../../domain/distribution.ts';
import { medianLevel } from '../../domain/metrics.ts';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The facts of `view.on`, always the same ones in the same order. */
export function dayFacts(rows: readonly MemberTrack[], view: View, codebook: Codebook): readonly Fact[] {
  const stances = rows.map((row) => row.stance);
  const records = rows
    .flatMap((row) => row.evidence)
    .filter((record) => firstDay(record.statedOn) <= view.on)
    .toSorted((a, b) => a.statedOn.localeCompare(b.statedOn));
  const latest = records.at(-1);
  const rules = records.filter((record) => (codebook.instruments.get(record.instrument)?.bindingLevel ?? 0) >= 3);
  return [
    { name: 'Median of the levels', value: medianInWords(rows, codebook) },
    { name: `Carried forward, over ${view.staleAfterDays} days`, value: count(stances.filter((one) => one.stale)) },
    { name: 'A rule against a later word', value: count(stances.filter((one) => one.tension)) },
    { name: 'Conflicting', value: count(stances.filter((one) => one.reason === 'conflicting')) },
    { name: 'Records to this day', value: count(records) },
    { name: 'Of these binding', value: count(rules) },
    { name: 'Latest record', value: latest === undefined ? 'none' : shortDate(latest.statedOn) },
  ];
}

function count(list: readonly unknown[]): string {
  return String(list.length);
}

/** Rule 8: the middle of an even number of levels may be two of them. */
function medianInWords(rows: readonly MemberTrack[], codebook: Codebook): string {
  const median = medianLevel(countsOf(rows.map((row) => codeOf(row.stance))));
  if (median === null) return 'no levels';
  const [lower, upper] = [labelOf(median.lower, codebook), labelOf(median.upper, codebook)];
  return lower === upper ? `${lower}, of ${median.of}` : `${lower} to ${upper}, of ${median.of}`;
}
