import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { SHIFT_CODES, type ShiftCode } from '../../domain/shift-cells.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { wrapText } from '../frame/wrap-text.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { CODE_LINE, COUNT_LINE, type MatrixLayout, type PlacedShiftCell } from './matrix-layout.ts';
import { cellId, shiftLabel, type TwoDays } from './shift-words.ts';
import styles from './shifts.module.css';

interface MatrixPlotProps {
  readonly layout: MatrixLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly days: TwoDays;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** Rows by the level before, columns by the level after, the number of members in each cell. */
export function MatrixPlot(props: MatrixPlotProps) {
  const { layout, plot, walk, days } = props;
  const { left, top } = layout;
  const below = layout.isNarrow ? 'After' : `After, on ${dateInWords(days.on)}`;
  return (
    <>
      <text x={left} y={13} fontSize={12} fontWeight={600} className={styles['axis']}>
        {below}
      </text>
      {wrapText(layout.isNarrow ? 'Before' : `Before, on ${shortDate(days.since)}`, left - 4, 12).map((line, i) => (
        <text key={line} x={0} y={30 + i * 14} fontSize={12} fontWeight={600} className={styles['axis']}>
          {line}
        </text>
      ))}
      {SHIFT_CODES.map((code, at) => (
        <Heading
          key={code}
          {...props}
          code={code}
          x={left + at * layout.cellWidth + 4}
          y={24}
          isShort={layout.cellWidth < 110}
        />
      ))}
      {SHIFT_CODES.map((code) => {
        const cell = layout.cells.find(({ cell: { from } }) => from === code);
        const y = (cell?.y ?? top) + 10;
        return <Heading key={code} {...props} code={code} x={0} y={y} isShort={layout.isNarrow} />;
      })}
      <g className={styles['cell']} data-kind="stayed" transform={`translate(${left} ${layout.bottom + 10})`}>
        <rect x={0.5} y={0.5} width={20} height={14} />
        <text x={27} y={11.5} fontSize={12} className={styles['label']}>
          the same level on both days
        </text>
      </g>
      {layout.cells.map((placed) => (
        <Cell
          key={cellId(placed.cell)}
          placed={placed}
          raised={raisedAs(placed, plot)}
          onPoint={() => plot.setActive(markWith(walk, cellId(placed.cell)))}
          onOpen={() => {
            const mark = markWith(walk, cellId(placed.cell));
            if (mark !== null) plot.pin(mark);
          }}
        />
      ))}
    </>
  );
}

function raisedAs({ cell }: PlacedShiftCell, plot: Plot): 'active' | 'pinned' | 'no' {
  if (plot.active?.id === cellId(cell)) return 'active';
  return plot.pinned?.id === cellId(cell) ? 'pinned' : 'no';
}

interface HeadingProps extends MatrixPlotProps {
  readonly code: ShiftCode;
  readonly x: number;
  readonly y: number;
  readonly isShort: boolean;
}

/** The level of a row or a column: its mark, and its label where there is room. */
function Heading({ code, x, y, isShort, codebook, patterns }: HeadingProps) {
  const mark = code === 'none' ? 'not-researched' : code;
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden="true">
      <StanceBand x={0} y={0} width={20} height={16} code={mark} patterns={patterns} />
      {code === 'none' ? null : (
        <StanceLetter x={10} y={8} code={code} text={letterOf(code, codebook)} anchor="middle" />
      )}
      {isShort ? null : (
        <text x={26} y={12.5} fontSize={12} className={styles['label']}>
          {shiftLabel(code, codebook)}
        </text>
      )}
    </g>
  );
}

interface CellProps {
  readonly placed: PlacedShiftCell;
  readonly raised: 'active' | 'pinned' | 'no';
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function Cell({ placed: { cell, x, y, width, height, lines }, raised, onPoint, onOpen }: CellProps) {
  const count = cell.shifts.length;
  const kind = count === 0 ? 'empty' : cell.from === cell.to ? 'stayed' : 'moved';
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <g
      className={styles['cell']}
      data-kind={kind}
      data-raised={raised}
      onPointerEnter={onPoint}
      onClick={count === 0 ? undefined : onOpen}
    >
      <rect x={x + 0.5} y={y + 0.5} width={Math.max(1, width - 1)} height={height - 1} />
      {count === 0 ? null : (
        <text x={x + 7} y={y + COUNT_LINE - 5} fontSize={15} className={styles['count']}>
          {count}
        </text>
      )}
      {lines.map((line, i) => (
        <text
          key={line}
          x={x + 7}
          y={y + COUNT_LINE + (i + 1) * CODE_LINE - 3}
          fontSize={12}
          className={styles['codes']}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
