// The table of a chart as files: what is shown, with the words of its data set and question in every row, so that no row
// can be taken out of its context.
import type { ChartFace } from '../../charts/frame/chart-tools.tsx';
import { type ExportCell, exportTable } from '../../contract/export-table.ts';
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { KnownAt } from '../../domain/instant.ts';
import type { Dataset } from '../../domain/position.ts';

/** What a file of a chart is told of the question, besides the chart's own words. */
export interface Context {
  readonly dataset: Dataset;
  /** The question in words. */
  readonly question: string;
  /** A day, or an instant. */
  readonly knownAt: KnownAt;
  /** The address that opens what was known then. */
  readonly address: string;
}

/** The last lines of a picture: its source with the moment that it shows, and where it can be opened again. */
export function footOfPicture({ source }: Pick<ChartFace, 'source'>, { address }: Pick<Context, 'address'>) {
  return [source, `Opens again at ${address}`];
}

/** What stands after the chart's own columns in its CSV. */
const CONTEXT_COLUMNS = ['dataset', 'notice', 'question', 'knownAt'] as const;

/** The table of a chart as CSV (RFC 4180), as the importer reads it; texts that look like formulas are guarded (api.md). */
export function chartCsv({ table }: Pick<ChartFace, 'table'>, context: Context): string {
  const { dataset, question, knownAt } = context;
  const rows = table.rows.map((cells) => [...cells.map(cellOf), dataset, NOTICES[dataset], question, knownAt]);
  return exportTable([...table.columns, ...CONTEXT_COLUMNS], rows);
}

/** A number is written as one, so that a minus sign is no formula. */
function cellOf(text: string): ExportCell {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** The table of a chart as JSON, indented by two spaces. */
export function chartJson({ title, description, table }: ChartFace, context: Context): string {
  const { dataset, ...asked } = context;
  const head = { title, description, dataset, notice: NOTICES[dataset], ...asked, licence: 'CC BY 4.0' };
  return `${JSON.stringify({ ...head, columns: table.columns, rows: table.rows }, null, 2)}\n`;
}

/** The table for the clipboard as tab-separated text: what spreadsheets take. A tab or a line break within a cell becomes a space. */
export function chartTsv({ table, source, notice, subtitle }: ChartFace): string {
  const lines = [table.columns, ...table.rows].map((cells) => cells.map(oneLine).join('\t'));
  return [...lines, '', ...footOf({ subtitle, notice, source })].join('\n');
}

function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, ' ');
}

/** The table for the clipboard as HTML: what text processors take. */
export function chartHtml({ title, table, source, notice, subtitle }: ChartFace): string {
  const head = rowOf('th', table.columns);
  const body = table.rows.map((cells) => rowOf('td', cells)).join('');
  const foot = footOf({ subtitle, notice, source }).map((line) => `<p>${escaped(line)}</p>`);
  const caption = `<caption>${escaped(title)}</caption>`;
  return `<table>${caption}<thead>${head}</thead><tbody>${body}</tbody></table>${foot.join('')}`;
}

function footOf({ subtitle, notice, source }: Pick<ChartFace, 'subtitle' | 'notice' | 'source'>): readonly string[] {
  return [...(notice === null ? [] : [notice]), subtitle, source];
}

function rowOf(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
