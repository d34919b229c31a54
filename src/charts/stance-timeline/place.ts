// Where each band, letter and tick stands, in px from the upper left corner of the bands' area.
import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { bandText } from '../stance-mark/stance-letter.tsx';
import type { DayScale } from '../time-axis/day-scale.ts';
import type { MemberSeries, Piece, Run } from './series.ts';
import { pieceId } from './timeline-walk.ts';
import type { Section } from './sort-series.ts';

export const BAND = 18;
/** From the top of one band to that of the next: the evidence ticks stand in the rest. */
export const PITCH = 21;
const SECTION_GAP = 6;
const SECTION_LABEL = 22;
/** A value that holds at the end of the range is drawn at least this wide, px: one that began yesterday is to be seen as well. */
const LEAST_LAST = 12;

export interface PlacedPiece {
  readonly id: string;
  readonly piece: Piece;
  readonly run: Run;
  readonly x: number;
  readonly width: number;
}

export interface PlacedRun {
  readonly run: Run;
  readonly x: number;
  /** Leaves a separator of 1 px before the next run. */
  readonly width: number;
  readonly pieces: readonly PlacedPiece[];
  /** Where an uncertain start stops fading in; `x` for a certain one. */
  readonly fadeEnd: number;
  /** Null where it does not fit. */
  readonly text: { readonly x: number; readonly words: string; readonly isStale: boolean } | null;
}

export interface PlacedTick {
  readonly x: number;
  /** 1 for a known day. */
  readonly width: number;
  readonly isMuted: boolean;
}

export interface PlacedRow {
  readonly series: MemberSeries;
  readonly y: number;
  readonly runs: readonly PlacedRun[];
  readonly ticks: readonly PlacedTick[];
}

export interface PlacedTimeline {
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly { readonly id: string; readonly label: string; readonly y: number }[];
  /** px */
  readonly height: number;
}

/** The sections under each other, with a heading each or a gap between. */
export function placeTimeline(
  sections: readonly Section[],
  scale: DayScale,
  hasHeadings: boolean,
  codebook: Codebook,
): PlacedTimeline {
  const rows: PlacedRow[] = [];
  const headings: { id: string; label: string; y: number }[] = [];
  let y = 0;
  for (const [index, section] of sections.entries()) {
    if (hasHeadings) {
      headings.push({ id: section.id, label: section.label, y });
      y += SECTION_LABEL;
    } else if (index > 0) y += SECTION_GAP;
    for (const series of section.series) {
      rows.push(placeRow(series, y, scale, codebook));
      y += PITCH;
    }
  }
  return { rows, headings, height: y };
}

function placeRow(series: MemberSeries, y: number, scale: DayScale, codebook: Codebook): PlacedRow {
  const ticks = series.ticks.map(({ from, to, isMuted }) => {
    const x = Math.max(0, scale.start(from));
    return { x, width: from === to ? 1 : Math.max(1, Math.min(scale.width, scale.end(to)) - x), isMuted };
  });
  const lastX = lastStart(series, scale);
  return { series, y, runs: series.runs.map((run) => placeRun(series, run, lastX, scale, codebook)), ticks };
}

/** Where the run at the end of the range begins, px; its true start stays in words, in the walk and in the table. */
function lastStart({ runs }: MemberSeries, scale: DayScale): number {
  const last = runs.at(-1);
  if (last?.to !== scale.range.to) return scale.width;
  return Math.max(0, Math.min(scale.start(last.from), scale.width - LEAST_LAST));
}

function placeRun(series: MemberSeries, run: Run, lastX: number, scale: DayScale, codebook: Codebook): PlacedRun {
  const isLast = run.to === scale.range.to;
  const x = Math.min(scale.start(run.from), lastX);
  const right = isLast ? scale.end(run.to) : Math.max(x + 0.5, Math.min(scale.end(run.to), lastX) - 1);
  const pieces = run.pieces.map((piece) => {
    const from = piece.from === run.from ? x : Math.min(scale.start(piece.from), right);
    const width = Math.min(right, scale.end(piece.to)) - from;
    return { id: pieceId(series.member.iso3, piece), piece, run, x: from, width: Math.max(0.5, width) };
  });
  const fadeEnd =
    run.uncertainUntil === null
      ? x
      : Math.min(scale.end(run.uncertainUntil), pieces[0] ? pieces[0].x + pieces[0].width : x);
  return { run, x, width: right - x, pieces, fadeEnd, text: placeText(run, pieces, fadeEnd, codebook) };
}

const PADDING = 4;

/** The text at the start of the first piece that has room for it; the words of a reason need the whole run. An empty outline says nothing. */
function placeText(run: Run, pieces: readonly PlacedPiece[], fadeEnd: number, codebook: Codebook): PlacedRun['text'] {
  if (run.code === 'not-researched') return null;
  const words = bandText(run.code, run.range, codebook);
  const needed = textWidth(words, 12) + 2 * PADDING;
  const start = Math.max(fadeEnd, pieces[0]?.x ?? 0);
  if (!isLevel(run.code)) {
    const last = pieces.at(-1);
    const room = last === undefined ? 0 : last.x + last.width - start;
    return room >= needed + 6 ? { x: start + PADDING + 3, words, isStale: false } : null;
  }
  const host = pieces.find((piece) => piece.x + piece.width - Math.max(piece.x, fadeEnd) >= needed);
  if (host === undefined) return null;
  const notch = run.tension && host === pieces[0] ? 4 : 0;
  return { x: Math.max(host.x, fadeEnd) + PADDING + notch, words, isStale: host.piece.stance.stale };
}

/** The placed piece of an id with its row, or null. */
export function findPiece(
  placed: PlacedTimeline,
  id: string | undefined,
): { readonly row: PlacedRow; readonly piece: PlacedPiece } | null {
  for (const row of id === undefined ? [] : placed.rows) {
    const piece = row.runs.flatMap((run) => run.pieces).find((one) => one.id === id);
    if (piece !== undefined) return { row, piece };
  }
  return null;
}

/** The piece that is drawn at `x` px, in the row at `y` px from the upper edge of the bands; null between rows. */
export function pieceAt(placed: PlacedTimeline, x: number, y: number): PlacedPiece | null {
  const row = placed.rows.find((one) => one.y <= y && y < one.y + PITCH);
  const pieces = row?.runs.flatMap((run) => run.pieces) ?? [];
  return pieces.findLast((piece) => piece.x <= x) ?? null;
}
