import type { ReactNode } from 'react';
import { TableFrame } from './table-frame.tsx';
import type { TableFrameProps } from './table-frame.tsx';
import styles from './table.module.css';

export interface Column {
  readonly key: string;
  readonly label: ReactNode;
  /** Numbers stand to the right, under each other. */
  readonly isNumeric?: boolean;
  /** Dates and codes stay on one line. */
  readonly isWhole?: boolean;
  /** Left out on a phone, where what matters more needs the room. */
  readonly isMinor?: boolean;
}

export interface Row {
  readonly key: string;
  /** One per column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface TableProps extends Omit<TableFrameProps, 'children'> {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table of values: the face of a chart for those who read rather than look. */
export function Table({ columns, rows, ...frame }: TableProps) {
  return (
    <TableFrame {...frame}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} isName={index === 0}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface CellProps {
  readonly column: Column;
  readonly isName: boolean;
  readonly children: ReactNode;
}

function Cell({ column, isName, children }: CellProps) {
  const className = classOf(column);
  const label = typeof column.label === 'string' ? column.label : undefined;
  if (!isName)
    return (
      <td className={className} data-label={label}>
        {children}
      </td>
    );
  return (
    <th scope="row" className={className}>
      {children}
    </th>
  );
}

function classOf({ isNumeric, isWhole, isMinor }: Column): string {
  return [isNumeric && styles['numeric'], isWhole && styles['whole'], isMinor && styles['minor']]
    .filter(Boolean)
    .join(' ');
}
