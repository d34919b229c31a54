import type { Codebook } from '../../domain/codebook.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import type { ChartFace } from '../frame/chart-tools.tsx';
import type { MatrixSection } from './matrix-rows.ts';
import { cellInWords } from './matrix-words.ts';
import type { Period } from './periods.ts';
import type { StanceMatrix } from './stance-matrix-picture.tsx';

/** The matrix as it can be taken along. Its picture is drawn only then, because the page shows a table. */
export function matrixFace(props: StanceMatrix, title: string, description: string): ChartFace {
  const { subtitle, notice, source, periods, sections, codebook } = props;
  return {
    title,
    description,
    subtitle,
    notice,
    source,
    table: matrixAsTable(title, periods, sections, codebook),
    withPicture: async (take) => {
      const { withStanceMatrix } = await import('./stance-matrix-picture.tsx');
      return withStanceMatrix(props, take);
    },
  };
}

/** A row for each member and a column for each period, in words. */
function matrixAsTable(
  caption: string,
  periods: readonly Period[],
  sections: readonly MatrixSection[],
  codebook: Codebook,
): ChartTable {
  const rows = sections.flatMap((section) => section.rows);
  return {
    caption,
    columns: ['Member', ...periods.map((period) => period.name)],
    rows: rows.map(({ member, cells }) => [member.name, ...cells.map((cell) => cellInWords(cell, codebook))]),
  };
}
