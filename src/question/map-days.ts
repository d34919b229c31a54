// The day that is shown and the day that moves are counted from, as the map shows them: the earlier one first.
import type { TileDay, TileDays } from '../charts/tile-map/tile-day.ts';
import type { Tracker } from './tracker.ts';
import type { View } from './view.ts';

/** One day, or two where the reader asks for two and they differ. */
export function mapDays({ rows }: Pick<Tracker, 'rows'>, view: Pick<View, 'on' | 'since' | 'days'>): TileDays {
  const shown: TileDay = {
    day: view.on,
    stances: new Map(rows.map((row) => [row.member.iso3, row.stance])),
  };
  if (view.days === 'one' || view.since === view.on) return [shown];
  const other: TileDay = {
    day: view.since,
    stances: new Map(rows.map((row) => [row.member.iso3, row.before])),
  };
  return other.day < shown.day ? [other, shown] : [shown, other];
}
