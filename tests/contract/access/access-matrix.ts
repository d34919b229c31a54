// The access matrix as a document: who gets which answer, route by route and state by state.
import { routes } from '../../../src/contract/routes.ts';
import { refusalOf } from '../../../src/domain/permissions.ts';
import { validBody } from '../../../src/service/started-service.ts';
import { type AccessRow, otherRows, recordRows, refused } from './access-rows.ts';
import { actors, recorded, type RecordState, recordStates } from './record-states.ts';

/** One table of the document. */
export interface AccessTable {
  readonly title: string;
  readonly rows: readonly AccessRow[];
  readonly state: RecordState;
  /** The data set that is asked: one that is edited here, one that is only read, or none. */
  readonly dataset: 'edited' | 'read' | 'unknown';
}

const newBody = { ...validBody, sources: [{ title: 'Fixture', url: 'https://example.org/new' }] };
const published = recordStates.find(({ name }) => name === 'Published') ?? { name: '', steps: null };
const everyRow = [...recordRows, ...otherRows(newBody)];

export const accessTables: readonly AccessTable[] = [
  ...recordStates.map((state) => ({ title: state.name, rows: recordRows, state, dataset: 'edited' as const })),
  { title: 'Routes without a record', rows: otherRows(newBody), state: published, dataset: 'edited' },
  {
    title: 'Writes to a data set that is only read here',
    rows: everyRow.flatMap(({ act, ...row }) => (act === null ? [] : [{ ...row, act, cell: readOnlyCell(act) }])),
    state: published,
    dataset: 'read',
  },
  {
    title: 'A data set that is not here',
    rows: everyRow.flatMap((row) =>
      routes[row.route].path.includes('{dataset}') ? [{ ...row, cell: () => refused('not-found') }] : [],
    ),
    state: published,
    dataset: 'unknown',
  },
];

function readOnlyCell(act: NonNullable<AccessRow['act']>): AccessRow['cell'] {
  return (actor) => refused(refusalOf(actor, act, null) ?? 'read-only-dataset');
}

const INTRODUCTION = `# Access matrix

Who gets which answer from which route, in every state of a record. Generated from the permissions and the review of
\`src/domain\` by \`node scripts/access-matrix.ts\`; a test holds it equal and asks the running service for each cell.

A cell is the status of the answer, with the problem's name where it is a refusal. *text n* says which texts of the record
are in the answer (a text is numbered by the revision that brought it); – says that none is. Writes carry the newest
\`If-Match\`, so that no cell is about staleness. Each record begins as an import by editor-a.
`;

/** The whole document. */
export function accessMatrix(): string {
  return [INTRODUCTION, ...accessTables.map(tableText)].join('\n');
}

function tableText({ title, rows, state }: AccessTable): string {
  const record = recorded(state);
  const names = actors.map(({ name }) => name);
  const lines = rows.map((row) => [labelOf(row), ...actors.map(({ actor }) => row.cell(actor, record))]);
  return [`## ${title}\n`, ...[['', ...names], names.map(() => '---').concat('---'), ...lines].map(lineOf), ''].join(
    '\n',
  );
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function labelOf({ route, what }: AccessRow): string {
  const { method, path } = routes[route];
  const short = path.replace('/api/datasets/{dataset}/', '');
  return `${method} ${short}${what === undefined ? '' : ` ${what}`}`;
}
