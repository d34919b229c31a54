import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Member } from '../../domain/member.ts';
import { MatrixHead } from './matrix-head.tsx';
import type { MatrixSection } from './matrix-rows.ts';
import { nameId } from './matrix-walk.ts';
import styles from './matrix-table.module.css';
import type { Period } from './periods.ts';

/** A member's row, whatever its cells say. */
export interface NamedRow {
  readonly member: Member;
}

export interface MatrixTableProps<Row extends NamedRow> {
  readonly caption: string;
  readonly notice: string | null;
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection<Row>[];
  /** Whether each section is named above its members. */
  readonly hasHeadings: boolean;
  /** The chosen day: its column is marked. */
  readonly on: Day;
  /** The cells of a row as `td`, one for each period. */
  readonly renderCells: (row: Row, stop: string | null) => ReactNode;
  readonly memberHref: (iso3: string) => string;
  /** The id of the mark that Tab reaches; null on paper, where nothing is walked. */
  readonly stop: string | null;
}

/** The table itself: a caption, years over periods, and the members in their sections. A grid for the keyboard (ARIA APG, "Grid"). */
export function MatrixTable<Row extends NamedRow>(props: MatrixTableProps<Row>) {
  const { periods, sections, notice, stop } = props;
  return (
    <table
      role={stop === null ? undefined : 'grid'}
      className={styles['table']}
      style={{ width: `max(100%, calc(var(--name) + ${periods.length} * var(--cell)))` }}
    >
      <caption>
        <span className={styles['caption']}>
          {notice === null ? null : <strong>{notice}. </strong>}
          {props.caption}
        </span>
      </caption>
      <MatrixHead periods={periods} on={props.on} />
      {sections.map((section) => (
        <tbody key={section.id}>
          {props.hasHeadings ? (
            <tr>
              <th scope="rowgroup" colSpan={periods.length + 1} className={styles['heading']}>
                <span>{section.label}</span>
              </th>
            </tr>
          ) : null}
          {section.rows.map((row) => (
            <MemberRow key={row.member.iso3} {...props} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface MemberRowProps<Row extends NamedRow> extends MatrixTableProps<Row> {
  readonly row: Row;
}

function MemberRow<Row extends NamedRow>({ row, stop, renderCells, memberHref }: MemberRowProps<Row>) {
  const { member } = row;
  const id = nameId(member.iso3);
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <a
          href={memberHref(member.iso3)}
          data-mark={id}
          tabIndex={stop === null ? undefined : stop === id ? 0 : -1}
          aria-label={`${member.name}, ${member.iso3}`}
        >
          <span className={styles['wide']}>{member.name}</span>
          <span className={styles['code']}>{member.iso3}</span>
        </a>
      </th>
      {renderCells(row, stop)}
    </tr>
  );
}
