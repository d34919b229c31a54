import type { Codebook } from '../../domain/codebook.ts';
import type { ShiftCode } from '../../domain/shift-cells.ts';
import { codeOf } from '../../domain/stance.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import type { ArrowsLayout, PlacedArrow } from './arrows-layout.ts';
import { shiftLabel } from './shift-words.ts';
import styles from './shifts.module.css';

interface ArrowsPlotProps {
  readonly layout: ArrowsLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

const MARK = { width: 20, height: 16 };

/** An arrow a member on the axis of levels. */
export function ArrowsPlot(props: ArrowsPlotProps) {
  const { layout, plot, walk, codebook, patterns } = props;
  return (
    <>
      {layout.columns.map(({ code, x }) => (
        <g key={code} aria-hidden="true">
          <line x1={x} x2={x} y1={layout.top - 6} y2={layout.height} className={styles['hairline']} data-code={code} />
          <text x={x} y={15} fontSize={12} textAnchor="middle" className={styles['label']}>
            {columnLabel(code, layout.columnWidth < 90, codebook)}
          </text>
        </g>
      ))}
      {layout.headings.map(({ words, y }) => (
        <text key={words} x={0} y={y} fontSize={12} fontWeight={600} className={styles['heading']}>
          {words}
        </text>
      ))}
      {layout.arrows.map((arrow) => (
        <Arrow
          key={arrow.shift.member.iso3}
          arrow={arrow}
          isNarrow={layout.isNarrow}
          width={plot.width}
          isRaised={plot.active?.member === arrow.shift.member.iso3}
          codebook={codebook}
          patterns={patterns}
          onPoint={() => plot.setActive(markWith(walk, arrow.shift.member.iso3))}
          onOpen={() => {
            const mark = markWith(walk, arrow.shift.member.iso3);
            if (mark !== null) plot.pin(mark);
          }}
        />
      ))}
    </>
  );
}

function columnLabel(code: ShiftCode, isShort: boolean, codebook: Codebook): string {
  if (!isShort) return shiftLabel(code, codebook);
  return code === 'none' ? 'none' : letterOf(code, codebook);
}

interface ArrowProps {
  readonly arrow: PlacedArrow;
  readonly isNarrow: boolean;
  readonly isRaised: boolean;
  /** Of the plot, px. */
  readonly width: number;
  readonly codebook: Codebook;
  readonly patterns: string;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function Arrow(props: ArrowProps) {
  const { arrow, isNarrow, isRaised, width, onPoint, onOpen } = props;
  const { shift, x1, x2, y } = arrow;
  const { member } = shift;
  const isLeft = x2 < x1;
  const [start, end] = isLeft ? [x1 - 10, x2 + 12] : [x1 + 10, x2 - 12];
  const head = isLeft ? 6 : -6;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <g
      className={styles['arrow']}
      data-raised={isRaised}
      data-kind={arrow.from === 'none' || arrow.to === 'none' ? 'gained-or-lost' : 'moved'}
      onPointerEnter={onPoint}
      onClick={onOpen}
    >
      <rect x={0} y={y - 11} width={width} height={22} fill="none" pointerEvents="all" />
      <text x={0} y={y + 4.5} fontSize={13} fontWeight={isRaised ? 600 : 400} className={styles['name']}>
        {isNarrow ? member.iso3 : member.name}
      </text>
      <path d={`M${start} ${y}H${end}M${end + head} ${y - 4}L${end} ${y}l${head} 4`} />
      <End {...props} code={arrow.from} x={x1} stance={shift.before} />
      <End {...props} code={arrow.to} x={x2} stance={shift.stance} />
    </g>
  );
}

interface EndProps extends ArrowProps {
  readonly code: ShiftCode;
  readonly x: number;
  readonly stance: PlacedArrow['shift']['stance'];
}

/** The level at an end of an arrow, or the reason why there is none. */
function End({ arrow, code, x, stance, codebook, patterns }: EndProps) {
  return (
    <>
      <StanceBand
        x={x - MARK.width / 2}
        y={arrow.y - MARK.height / 2}
        {...MARK}
        code={codeOf(stance)}
        range={stance.range}
        patterns={patterns}
      />
      {code === 'none' ? null : (
        <StanceLetter x={x} y={arrow.y} code={code} text={letterOf(code, codebook)} anchor="middle" />
      )}
    </>
  );
}
