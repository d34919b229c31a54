import { IMPORT_LIMITS } from '../../contract/imports.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Table } from '../../ui/table.tsx';
import { columnsInWords } from './column-words.ts';
import styles from './import.module.css';

/** What each column of a table takes, with the codes that are allowed. */
export function ColumnHelp() {
  const rows = columnsInWords().map(({ column, need, takes, codes }) => ({
    key: column,
    cells: [
      column,
      need,
      <div key="takes" className={styles['takes']}>
        <span>{takes}</span>
        {codes.length > 0 && (
          <ul>
            {codes.map(({ code, name }) => (
              <li key={code}>
                <code>{code}</code> {name}
              </li>
            ))}
          </ul>
        )}
      </div>,
    ],
  }));
  return (
    <Disclosure summary="What each column takes">
      <div className={styles['help']}>
        <p>
          The first line names the columns, in any order. Cells are separated by commas; a list within a cell by
          semicolons. A cell may have {IMPORT_LIMITS.cellChars.toLocaleString('en')} characters. In JSON the fields have
          the names of the record: lists are lists, and what begins with “source” stands in “sources”.
        </p>
        <Table
          caption="Columns of an import"
          columns={[
            { key: 'column', label: 'Column', isWhole: true },
            { key: 'need', label: 'Needed' },
            { key: 'takes', label: 'What it takes' },
          ]}
          rows={rows}
        />
      </div>
    </Disclosure>
  );
}
