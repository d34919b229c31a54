import { memberSeries } from '../stance-timeline/series.ts';
import { StepLines } from './step-lines.tsx';
import { StepMultiples } from './step-multiples.tsx';
import type { StepsProps } from './steps-props.ts';

/** More lines than this cannot be told apart in one picture. */
const MOST_LINES = 8;

/** The paths of members over the six levels: lines for a few, small multiples for many. */
export function Steps(props: StepsProps) {
  const { rows, selected, range } = props;
  const chosen = selected.length === 0 ? rows : rows.filter(({ member }) => selected.includes(member.iso3));
  const series = chosen
    .map((row) => memberSeries(row, range))
    .toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  const records = new Map(chosen.flatMap((row) => row.evidence.map((record) => [record.id, record])));
  const Face = selected.length === 0 || series.length > MOST_LINES ? StepMultiples : StepLines;
  return <Face {...props} series={series} records={records} />;
}
