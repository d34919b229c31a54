// Derived stances as a table: one row for each member and stretch of days, and in every row the question that it answers.
import { type ExportCell, exportTable } from './export-table.ts';
import type { StancesOn, StancesOver } from './stances.ts';

const COLUMNS = [
  'dataset', 'notice', 'member', 'from', 'to', 'level', 'reason', 'rangeFrom', 'rangeTo', 'setBy', 'tension', 'stale',
  'rule', 'outweighed', 'services', 'axis', 'bindingOnly', 'includeProposed', 'staleAfterDays', 'knownAt',
] as const; // prettier-ignore

type Row = Readonly<Record<(typeof COLUMNS)[number], ExportCell>>;
type OnDay = StancesOn['items'][number];
type Over = StancesOver['items'][number];
type Stretch = Over['intervals'][number] & { readonly member: string };

/** The CSV export of stances; a single day is a stretch from itself to itself. `knownAt` is the moment of the answer. */
export function stancesCsv(answer: StancesOn | StancesOver, knownAt: string): string {
  const items: readonly (OnDay | Over)[] = answer.items;
  const rows = items.flatMap((item) => stretchesOf(item, answer.question.on ?? '')).map(rowOf(answer, knownAt));
  return exportTable(
    COLUMNS,
    rows.map((row) => COLUMNS.map((name) => row[name])),
  );
}

function stretchesOf(item: OnDay | Over, on: string): Stretch[] {
  if (!('intervals' in item)) return [{ ...item, from: on, to: on }];
  return item.intervals.map((interval) => ({ ...interval, member: item.member }));
}

function rowOf({ dataset, notice, question }: StancesOn | StancesOver, knownAt: string): (stretch: Stretch) => Row {
  const { axis, bindingOnly, includeProposed, staleAfterDays } = question;
  const asked = { services: question.services.join(';'), axis, bindingOnly, includeProposed, staleAfterDays, knownAt };
  return ({ range, outweighed, ...stance }) => ({
    dataset,
    notice,
    ...stance,
    ...asked,
    rangeFrom: range?.[0] ?? null,
    rangeTo: range?.[1] ?? null,
    outweighed: outweighed.map(({ id, because }) => `${id}:${because}`).join(';'),
  });
}
