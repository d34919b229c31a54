import { type KeyboardEvent, type ReactNode, type SVGAttributes, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { WALK_KEYS_IN_WORDS } from '../walk/walk-keys.ts';
import type { WalkGrid, WalkMark } from '../walk/walk.ts';
import styles from './chart-frame.module.css';
import type { ChartCaption } from './chart-caption.ts';
import { type ChartTable, ChartTableFace } from './chart-table.tsx';
import { ChartTools } from './chart-tools.tsx';
import { DiagonalMark } from './diagonal-mark.tsx';
import { type FrameLayout, frameLayout } from './frame-layout.ts';
import { FrameWords } from './frame-words.tsx';
import { useWalk } from './use-walk.ts';
import { useWidth } from './use-width.ts';

/** What the drawing inside a frame is given: sizes in px, and the walk. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** The mark that is hovered or walked to: raise it. */
  readonly active: WalkMark | null;
  /** The mark that was opened. */
  readonly pinned: WalkMark | null;
  /** For pointers: what is under it, null when nothing is. */
  readonly setActive: (mark: WalkMark | null) => void;
  /** For clicks: opens a mark, as Enter does. */
  readonly pin: (mark: WalkMark) => void;
  /** The words of the frame, for a drawing that brings its own SVG. */
  readonly furniture: Furniture;
}

/** What a drawing with an SVG of its own has to carry in it, so that a copy keeps the question, the notice and the source. */
export interface Furniture {
  /** Height of the whole SVG, px. */
  readonly height: number;
  /** Where the plot begins in it, px. */
  readonly top: number;
  /** `title`, `desc` and the words: SVG content from the upper left corner of the whole. */
  readonly words: ReactNode;
  /** The notice over the plot: SVG content, from the plot's upper left corner. Drawn last. */
  readonly mark: ReactNode;
}

export interface ChartFrameProps extends ChartCaption {
  /** The finding or the subject. */
  readonly title: string;
  /** The generated sentence. */
  readonly description: string;
  readonly table: ChartTable;
  readonly walk: WalkGrid;
  /** Height of the plot in px for a width in px. */
  readonly height: (width: number) => number;
  readonly onPin?: (mark: WalkMark) => void;
  readonly onActive?: (mark: WalkMark | null) => void;
  /** What explains the marks: HTML between the title and the picture. */
  readonly legend?: ReactNode;
  /** HTML over the plot, from its upper left corner: tooltips, or a library's own SVG. It takes no pointer unless it asks to. */
  readonly renderOverlay?: (plot: Plot) => ReactNode;
  /** The drawing brings its own SVG, of `furniture.height`, with the furniture in it (a chart library's, say). */
  readonly hasOwnSvg?: boolean;
  /** SVG content, from the plot's upper left corner; with `hasOwnSvg`, HTML that holds the SVG. */
  readonly children: (plot: Plot) => ReactNode;
}

/**
 * What every chart stands in: its picture, keyboard walk, sentence and table.
 * The SVG is one tab stop with role `application`, because screen readers keep the arrow keys to themselves elsewhere
 * (WCAG 2.1.1); each mark that the walk reaches is spoken by a live region, and the table holds the same values.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, table } = props;
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const [isTable, setTable] = useState(false);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    toggle.current?.focus();
    setTable(!isTable);
  }

  /** The table gives way to the picture for as long as it is taken. */
  async function withPicture<T>(take: (svg: SVGSVGElement) => T): Promise<T | null> {
    if (isTable) flushSync(() => setTable(false));
    await nextFrame();
    const svg = stage.current?.querySelector('svg');
    const taken = svg ? take(svg) : null;
    if (isTable) setTable(true);
    return taken;
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears T from the chart and the table in it
    <figure className={styles['frame']} aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        <div className={styles['tools']}>
          <ChartTools face={{ ...captionOf(props), title, description, table, withPicture }} />
          <Button ref={toggle} variant="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            Table
          </Button>
        </div>
      </div>
      {props.legend}
      <div ref={stage} className={styles['stage']} data-stage>
        {width !== null && <Face {...props} id={id} width={width} isTable={isTable} />}
      </div>
      <figcaption id={`${id}-description`} className={styles['description']}>
        {description}
      </figcaption>
      <p id={`${id}-keys`} hidden>
        {WALK_KEYS_IN_WORDS}
      </p>
    </figure>
  );
}

interface FaceProps extends ChartFrameProps {
  readonly id: string;
  readonly width: number;
  readonly isTable: boolean;
}

/** The picture, or the table in its place and as high. */
function Face({ isTable, ...props }: FaceProps) {
  const height = props.height(props.width);
  if (isTable) return <ChartTableFace table={props.table} notice={props.notice} height={height} />;
  return <Picture {...props} plotHeight={height} />;
}

/** Until what was just put on the page is drawn, a chart library's own layout included. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function captionOf({ subtitle, notice, source }: ChartCaption): ChartCaption {
  return { subtitle, notice, source };
}

interface PictureProps extends Omit<FaceProps, 'isTable'> {
  readonly plotHeight: number;
}

function Picture(props: PictureProps) {
  const { id, width, plotHeight, onActive, onPin } = props;
  const walk = useWalk(
    props.walk,
    (mark) => onActive?.(mark),
    (mark) => onPin?.(mark),
  );
  const layout = frameLayout(props, width, plotHeight);
  const { active, pinned, setActive, pin } = walk;
  const plot: Plot = { width, height: plotHeight, active, pinned, setActive, pin, furniture: furnish(props, layout) };
  const application = {
    role: 'application',
    'aria-roledescription': 'chart',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description ${id}-keys`,
    tabIndex: 0,
    onKeyDown: walk.onKeyDown,
    onBlur: walk.onBlur,
    onPointerLeave: () => setActive(null),
  };
  return (
    <>
      {props.hasOwnSvg === true ? (
        <div {...application} className={styles['own']} style={{ height: layout.height }}>
          {props.children(plot)}
        </div>
      ) : (
        <FrameSvg plot={plot} application={application}>
          {props.children(plot)}
        </FrameSvg>
      )}
      {props.renderOverlay === undefined ? null : (
        <div className={styles['overlay']} style={{ top: layout.top, height: plotHeight }}>
          {props.renderOverlay(plot)}
        </div>
      )}
      <LiveRegion message={walk.spoken} />
    </>
  );
}

/** The words and the notice of a frame as SVG content, in their places. */
function furnish({ title, description, notice, width, plotHeight }: PictureProps, layout: FrameLayout): Furniture {
  return {
    height: layout.height,
    top: layout.top,
    words: (
      <>
        <title>{title}</title>
        <desc>{description}</desc>
        <FrameWords layout={layout} />
      </>
    ),
    mark: notice === null ? null : <DiagonalMark words={notice} width={width} height={plotHeight} />,
  };
}

interface FrameSvgProps {
  readonly plot: Plot;
  /** What makes the SVG the one tab stop of the chart. */
  readonly application: SVGAttributes<SVGSVGElement>;
  readonly children: ReactNode;
}

/** The frame's own SVG: the words, and the drawing in its place under the notice. */
function FrameSvg({ plot: { width, furniture }, application, children }: FrameSvgProps) {
  const { height, top, words, mark } = furniture;
  return (
    <svg
      {...application}
      className={styles['picture']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMin meet"
    >
      {words}
      <g transform={`translate(0 ${top})`}>
        {children}
        {mark}
      </g>
    </svg>
  );
}
