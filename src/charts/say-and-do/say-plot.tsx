import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { labelOf, letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import { TensionCorner } from '../stance-mark/tension-corner.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { MARK_HEIGHT, type SayLayout, type SayMark } from './say-layout.ts';
import { bindingName } from './say-words.ts';
import { TrailKey, TrailStops, TrailWay } from './say-trail.tsx';
import styles from './say-and-do.module.css';

interface SayPlotProps {
  readonly layout: SayLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** The grid, the members in it, and the trails. */
export function SayPlot(props: SayPlotProps) {
  const { layout, plot, walk, codebook, patterns } = props;
  const raised = plot.active?.member ?? plot.pinned?.member ?? null;
  const trails = raised === null ? layout.trails : layout.marks.filter(({ one }) => one.member.iso3 === raised);
  return (
    <>
      <Grid layout={layout} codebook={codebook} patterns={patterns} width={plot.width} />
      {trails.map((mark) => (
        <TrailWay key={mark.one.member.iso3} mark={mark} trails={trails} layout={layout} />
      ))}
      {layout.marks.map((mark) => {
        const { iso3 } = mark.one.member;
        return (
          <Mark
            key={iso3}
            mark={mark}
            isRaised={raised === iso3}
            isMuted={raised !== null && raised !== iso3}
            patterns={patterns}
            onPoint={() => plot.setActive(markWith(walk, iso3))}
            onLeave={() => plot.setActive(null)}
            onOpen={() => {
              const found = markWith(walk, iso3);
              if (found !== null) plot.pin(found);
            }}
          />
        );
      })}
      {trails.map((mark) => (
        <TrailStops key={mark.one.member.iso3} mark={mark} trails={trails} layout={layout} />
      ))}
      <TrailKey layout={layout} />
    </>
  );
}

interface GridProps {
  readonly layout: SayLayout;
  readonly codebook: Codebook;
  readonly patterns: string;
  readonly width: number;
}

function Grid({ layout, codebook, patterns, width }: GridProps) {
  const { left, columnWidth, isNarrow, bands, top, bottom } = layout;
  return (
    <g aria-hidden="true">
      {codebook.levels.map(({ id }, at) => {
        const x = left + at * columnWidth;
        const label = labelOf(id, codebook);
        return (
          <g key={id}>
            <line x1={x + 0.5} x2={x + 0.5} y1={top} y2={bottom} className={styles['hairline']} />
            <StanceBand x={x + 7} y={4} width={20} height={16} code={id} patterns={patterns} />
            <StanceLetter x={x + 17} y={12} code={id} text={letterOf(id, codebook)} anchor="middle" />
            {textWidth(label, 12) + 34 > columnWidth ? null : (
              <text x={x + 33} y={16.5} fontSize={12} className={styles['label']}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {bands.map(({ binding, y }) => (
        <g key={binding}>
          <line x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} className={styles['rule']} />
          {wrapText(`${binding} ${bindingName(binding)}`, isNarrow ? width : left - 12, 12).map((line, i) => (
            <text key={line} x={0} y={y + (isNarrow ? 15 : 22) + i * 15} fontSize={12} className={styles['label']}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <line x1={0} x2={width} y1={bottom + 0.5} y2={bottom + 0.5} className={styles['rule']} />
    </g>
  );
}

interface MarkProps {
  readonly mark: SayMark;
  readonly isRaised: boolean;
  readonly isMuted: boolean;
  readonly patterns: string;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  readonly onOpen: () => void;
}

function Mark({ mark, isRaised, isMuted, patterns, onPoint, onLeave, onOpen }: MarkProps) {
  const { one, words, x, y, width } = mark;
  const { level } = one.place;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
    <g
      className={styles['member']}
      data-muted={isMuted}
      onPointerEnter={onPoint}
      onPointerLeave={onLeave}
      onClick={onOpen}
    >
      <StanceBand
        x={x}
        y={y}
        width={width}
        height={MARK_HEIGHT}
        code={level}
        isStale={one.stance.stale}
        patterns={patterns}
      />
      {one.stance.tension ? <TensionCorner x={x} y={y} width={width} /> : null}
      <StanceLetter
        x={x + width / 2}
        y={y + MARK_HEIGHT / 2}
        code={level}
        text={words}
        isStale={one.stance.stale}
        anchor="middle"
      />
      {isRaised ? (
        <rect x={x - 2} y={y - 2} width={width + 4} height={MARK_HEIGHT + 4} className={styles['raised']} />
      ) : null}
    </g>
  );
}
