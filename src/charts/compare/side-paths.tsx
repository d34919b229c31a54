import { useId, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { DatedChart } from '../time-axis/dated-chart.ts';
import { CompareKey } from './compare-key.tsx';
import { compareLayout } from './compare-layout.ts';
import { Panel } from './compare-panel.tsx';
import { CompareTip } from './compare-tip.tsx';
import type { ComparedSide } from './compared-side.ts';
import { describePaths, pathsTable, pathsWalk } from './path-words.ts';
import { PanelName, SideEnds } from './side-ends.tsx';

export interface SidePathsProps extends DatedChart {
  readonly sides: readonly ComparedSide[];
  /** One panel for each side, or one for all. */
  readonly isApart: boolean;
  /** The other day of the comparison. */
  readonly since: Day;
  /** A click, or Enter on a mark, of a member. */
  readonly onOpenWhy: (member: string, day: Day) => void;
  /** The same of a group: the day under the pointer, or the mark's first. */
  readonly onOpenDay: (day: Day) => void;
  readonly memberHref: (iso3: string) => string;
}

/** The sides of a comparison over time: members by their level, groups by their median and the span between their members. */
export function SidePaths(props: SidePathsProps) {
  const { sides, isApart, range, on, since, codebook, memberHref } = props;
  const id = useId();
  const [pointed, onPoint] = useState<Day | null>(null);
  const spec = { sides, isApart, range, events: props.events };
  const walk = pathsWalk(sides, codebook);
  return (
    <ChartFrame
      title={props.title ?? (isApart ? 'Side by side over time' : 'Over time, on the same axes')}
      subtitle={props.subtitle}
      description={describePaths(sides, on, codebook)}
      notice={props.notice}
      source={props.source}
      table={pathsTable(sides, range, codebook)}
      walk={walk}
      height={(width) => compareLayout(spec, width).height}
      onPin={({ member, day }) => {
        const asked = pointed ?? day;
        if (asked === undefined) return;
        if (member === undefined) props.onOpenDay(asked);
        else props.onOpenWhy(member, asked);
      }}
      renderOverlay={(plot) => (
        <CompareTip layout={compareLayout(spec, plot.width)} plot={plot} codebook={codebook} pointed={pointed} />
      )}
    >
      {(plot) => {
        const layout = compareLayout(spec, plot.width);
        const raised = plot.active?.row ?? null;
        const onRaise = (side: string | null) =>
          plot.setActive(walk.find((row) => row.id === side)?.marks.at(-1) ?? null);
        return (
          <>
            <CompareKey layout={layout.key} />
            {layout.panels.map((panel) => (
              <g key={panel.sides[0]?.side.id} transform={`translate(${panel.x} ${panel.y})`}>
                <Panel
                  {...{ panel, plot, walk, on, since, codebook, id, pointed, onPoint }}
                  isNarrow={layout.isNarrow}
                />
                {isApart ? (
                  <PanelName panel={panel} memberHref={memberHref} />
                ) : (
                  <SideEnds panel={panel} isNarrow={layout.isNarrow} {...{ raised, memberHref, onRaise }} />
                )}
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
