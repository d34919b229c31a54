import type { ChartFace } from '../frame/chart-tools.tsx';
import type { CoveragePicture } from './coverage-picture.tsx';
import { coverageInWords } from './coverage-words.ts';

/** The matrix of coverage as it can be taken along. Its picture is drawn only then, because the page shows a table. */
export function coverageFace(props: CoveragePicture, title: string, description: string): ChartFace {
  const { notice, source, periods, sections, shade, codebook } = props;
  const signs = shade === 'age' ? 'a dot: confirmed since' : 'underlined: a rule, by its instrument';
  const subtitle = `${props.subtitle}; ${signs}`;
  const rows = sections.flatMap((section) => section.rows);
  return {
    title,
    description,
    subtitle,
    notice,
    source,
    table: {
      caption: title,
      columns: ['Member', ...periods.map((period) => period.name)],
      rows: rows.map(({ member, cells }) => [
        member.name,
        ...cells.map((cell) => coverageInWords(cell, shade, codebook)),
      ]),
    },
    withPicture: async (take) => {
      const { withCoverage } = await import('./coverage-picture.tsx');
      return withCoverage({ ...props, subtitle }, take);
    },
  };
}
