import { Table } from '../../ui/table.tsx';
import styles from './chart-frame.module.css';

/** The values of a chart as a table: the same numbers and words, in reading order. */
export interface ChartTable {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartTableFaceProps {
  readonly table: ChartTable;
  readonly notice: string | null;
  /** Height of the picture that the table stands in for, px. */
  readonly height: number;
}

/** The table face of a chart, as high as the picture at most. */
export function ChartTableFace({ table, notice, height }: ChartTableFaceProps) {
  const caption = notice === null ? table.caption : `${notice}. ${table.caption}`;
  const columns = table.columns.map((label) => ({ key: label, label }));
  const rows = table.rows.map((cells, index) => ({ key: String(index), cells: cells.map(cellOf) }));
  return <Table caption={caption} columns={columns} rows={rows} maxHeight={`${Math.max(height, 240)}px`} />;
}

/** Longer texts than this, in letters, are broken into lines; dates and labels never are. */
const LONG = 28;

function cellOf(text: string) {
  return <span className={styles[text.length > LONG ? 'long-cell' : 'short-cell']}>{text}</span>;
}
