import { useId } from 'react';
import type { Codebook } from '../../domain/codebook.ts';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { ChartTip } from '../tip/chart-tip.tsx';
import { knownLayout, knownRows, type MemberTwice } from './known-layout.ts';
import { KnownPlot } from './known-plot.tsx';
import { type ColumnNames, describeKnown, knownTable, knownWalk } from './known-words.ts';

export interface KnownTwiceProps extends ChartCaption {
  /** In any order. */
  readonly members: readonly MemberTwice[];
  readonly names: ColumnNames;
  readonly codebook: Codebook;
  readonly onOpenMember: (iso3: string) => void;
}

/** The members under the levels by what was known on two dates, with a line for each that stands elsewhere. */
export function KnownTwice(props: KnownTwiceProps) {
  const { names, codebook, subtitle, notice, source, onOpenMember } = props;
  const patterns = useId();
  const rows = knownRows(props.members);
  const walk = knownWalk(rows, names, codebook);
  return (
    <ChartFrame
      title="Where members stand by what was known"
      {...{ subtitle, notice, source, walk }}
      description={describeKnown(rows, codebook)}
      table={knownTable(rows, names, codebook)}
      height={(width) => knownLayout(rows, width).height}
      onPin={({ id }) => onOpenMember(id)}
      renderOverlay={(plot) => {
        const tile = knownLayout(rows, plot.width).after.find(({ twice }) => twice.member.iso3 === plot.active?.id);
        return tile === undefined || plot.active === null ? null : (
          <ChartTip x={tile.x} y={tile.y + 16} width={plot.width}>
            {plot.active.label}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <>
          <StancePatterns prefix={patterns} />
          <KnownPlot {...{ plot, walk, names, codebook, patterns }} layout={knownLayout(rows, plot.width)} />
        </>
      )}
    </ChartFrame>
  );
}
