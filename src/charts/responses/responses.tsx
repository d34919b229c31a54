import { useId } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import { ResponsePatterns } from './response-band.tsx';
import { PITCH, responseLayout } from './response-layout.ts';
import { ResponsePlot } from './response-plot.tsx';
import type { ResponseLabels, ResponseRow } from './response-series.ts';
import { answerInWords, describeResponses, NEVER_MOVES, responseTable, responseWalk } from './response-words.ts';

export interface ResponsesProps extends ChartCaption {
  readonly rows: readonly ResponseRow[];
  readonly range: DayRange;
  /** The chosen day. */
  readonly on: Day;
  readonly labels: ResponseLabels;
  /** Opens the record that states an answer. */
  readonly onOpenCard: (id: string) => void;
  readonly memberHref: (iso3: string) => string;
}

/** The answers to the US request, in codes and inks of their own. */
export function Responses(props: ResponsesProps) {
  const { rows, range, on, labels } = props;
  const patterns = useId();
  const walk = responseWalk(rows, labels);
  return (
    <ChartFrame
      title="Response to the US request"
      subtitle={`${props.subtitle}. ${NEVER_MOVES}`}
      description={describeResponses(rows, on, labels)}
      notice={props.notice}
      source={props.source}
      table={responseTable(rows, on, labels)}
      walk={walk}
      height={(width) => responseLayout(rows, range, labels, width).height}
      onPin={({ member, day }) => {
        const answers = rows.find((row) => row.member.iso3 === member)?.answers ?? [];
        const setBy = answers.find(({ from }) => from === day)?.setBy ?? null;
        if (setBy !== null) props.onOpenCard(setBy);
      }}
      renderOverlay={(plot) => {
        const layout = responseLayout(rows, range, labels, plot.width);
        const placed = layout.rows.find(({ row }) => row.member.iso3 === plot.active?.row);
        const found = placed?.answers.find(({ id }) => id === plot.active?.id);
        return placed === undefined || found === undefined ? null : (
          <ChartTip x={layout.left + found.x} y={layout.top + placed.y + PITCH} width={plot.width}>
            {answerInWords(placed.row.member.name, found.answer, labels)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <>
          <ResponsePatterns prefix={patterns} />
          <ResponsePlot
            layout={responseLayout(rows, range, labels, plot.width)}
            plot={plot}
            walk={walk}
            on={on}
            patterns={patterns}
            memberHref={props.memberHref}
          />
        </>
      )}
    </ChartFrame>
  );
}
