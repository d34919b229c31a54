import { useId, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { lastOf } from './tile-day.ts';
import { tileLayout, type TileSpec } from './tile-layout.ts';
import { TilePlot } from './tile-plot.tsx';
import { TileTip } from './tile-tip.tsx';
import { tileWalk } from './tile-walk.ts';
import { describeTiles, tileTable } from './tile-words.ts';

export interface TileMapProps extends TileSpec, ChartCaption {
  /** With the day of the grid that was clicked, or the later one. */
  readonly onOpenWhy: (member: string, day: Day) => void;
}

/** Where the members stand, each on a tile near its neighbours: no map of territories, and nobody is too small to be seen. */
export function TileMap(props: TileMapProps) {
  const { members, days, codebook, onOpenWhy } = props;
  const patterns = useId();
  const [pointed, setPointed] = useState<Day | null>(null);
  const walk = tileWalk(members, days, codebook);
  return (
    <ChartFrame
      title={titleOf(props)}
      subtitle={props.subtitle}
      description={describeTiles(days, codebook)}
      notice={props.notice}
      source={props.source}
      table={tileTable(members, days, codebook)}
      walk={walk}
      height={(width) => tileLayout(props, width).height}
      onPin={({ member }) => {
        if (member !== undefined) onOpenWhy(member, pointed ?? lastOf(days).day);
      }}
      renderOverlay={(plot) => <TileTip spec={props} plot={plot} />}
    >
      {(plot) => <TilePlot spec={props} plot={plot} walk={walk} patterns={patterns} onPoint={setPointed} />}
    </ChartFrame>
  );
}

function titleOf({ members, others }: TileSpec): string {
  const [first] = members;
  if (first !== undefined && members.length === 1) return `Where ${first.name} stands`;
  return others.length === 0 ? `Where the ${members.length} stand` : `Where the chosen ${members.length} stand`;
}
