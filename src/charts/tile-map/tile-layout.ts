// Where each tile stands, in px from the upper left corner of the plot: one grid, or two beside or above each other.
import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import { REASONS } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { type LegendLayout, legendItems, legendLayout, type StanceSign } from '../stance-mark/legend-layout.ts';
import type { TileDay, TileDays } from './tile-day.ts';

export interface PlacedTile {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
}

export interface TilePanel {
  readonly of: TileDay;
  /** Upper left corner of its heading, px. */
  readonly x: number;
  readonly y: number;
  readonly tiles: readonly PlacedTile[];
  /** Members that the reader did not choose: their places without a stance. */
  readonly others: readonly PlacedTile[];
}

export interface TileLayout {
  readonly legend: LegendLayout;
  readonly panels: readonly TilePanel[];
  /** Size of a tile, px. */
  readonly tile: { readonly width: number; readonly height: number };
  /** Whether members stand by name too: all of them or none. */
  readonly hasNames: boolean;
  /** Height of the plot, px. */
  readonly height: number;
}

/** What a layout is made from. */
export interface TileSpec {
  readonly members: readonly Member[];
  readonly others: readonly Member[];
  readonly days: TileDays;
  readonly codebook: Codebook;
}

const GAP = 3;
const BETWEEN = 40;
const HEAD = 26;
/** From this width on two grids stand beside each other, px; an upright A4 sheet has it. */
const SIDE_BY_SIDE = 660;
const WIDEST_TILE = 124;

/** The layout for a plot of `width` px. */
export function tileLayout(spec: TileSpec, width: number): TileLayout {
  const { members, others, days } = spec;
  const everybody = [...members, ...others];
  const columns = 1 + Math.max(0, ...everybody.map((member) => member.tile.col));
  const rows = 1 + Math.max(0, ...everybody.map((member) => member.tile.row));
  const isBeside = days.length === 2 && width >= SIDE_BY_SIDE;
  const room = isBeside ? (width - BETWEEN) / 2 : width;
  const tile = tileSize(room, columns);
  const legend = legendOf(spec, width);
  const top = legend.height + 10;
  const panelHeight = HEAD + rows * (tile.height + GAP);
  const panels = days.map((of, i) => {
    const [x, y] = isBeside ? [i * (room + BETWEEN), top] : [0, top + i * (panelHeight + 16)];
    const place = (member: Member): PlacedTile => ({
      member,
      x: x + member.tile.col * (tile.width + GAP),
      y: y + HEAD + member.tile.row * (tile.height + GAP),
    });
    return { of, x, y, tiles: members.map(place), others: others.map(place) };
  });
  const hasNames = tile.height >= 60 && members.every(({ name }) => textWidth(name, 12) <= tile.width - 6);
  return { legend, panels, tile, hasNames, height: (panels.at(-1)?.y ?? top) + panelHeight };
}

function tileSize(room: number, columns: number) {
  const width = Math.max(12, Math.min(WIDEST_TILE, Math.floor((room + GAP) / columns) - GAP));
  return { width, height: Math.round(Math.min(66, Math.max(40, width * 0.85))) };
}

function legendOf({ days, others, codebook }: TileSpec, width: number): LegendLayout {
  const stances = days.flatMap((of) => [...of.stances.values()]);
  const reasons = REASONS.filter((reason) => stances.some((stance) => codeOf(stance) === reason));
  const signs: StanceSign[] = [
    ...(stances.some((stance) => stance.stale) ? (['stale'] as const) : []),
    ...(stances.some((stance) => stance.tension) ? (['tension'] as const) : []),
    ...(others.length > 0 ? (['unchosen'] as const) : []),
  ];
  return legendLayout(legendItems(codebook, reasons, signs), width);
}
