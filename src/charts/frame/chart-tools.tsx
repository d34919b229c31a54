import { createContext, type ReactNode, use } from 'react';
import type { ChartCaption } from './chart-caption.ts';
import type { ChartTable } from './chart-table.tsx';

/** A chart as it can be taken along: its words, its table, and its picture when somebody asks for it. */
export interface ChartFace extends ChartCaption {
  readonly title: string;
  readonly description: string;
  readonly table: ChartTable;
  /** Draws the picture if it is not there, and hands its SVG to `take` while it stands in the page; null where there is none. */
  readonly withPicture: <T>(take: (svg: SVGSVGElement) => T) => Promise<T | null>;
}

/** What stands beside "Table" in every chart. Charts know no files and no addresses, so whoever mounts them says what it is; null is nothing. */
export const ChartToolsContext = createContext<((face: ChartFace) => ReactNode) | null>(null);

/** The tools for a chart, if its surroundings have any. */
export function ChartTools({ face }: { readonly face: ChartFace }) {
  return use(ChartToolsContext)?.(face) ?? null;
}
