import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { MatrixCells } from './matrix-cell.tsx';
import { MatrixHead } from './matrix-head.tsx';
import type { MatrixRow, MatrixSection } from './matrix-rows.ts';
import { nameId } from './matrix-walk.ts';
import styles from './matrix-table.module.css';
import type { Period } from './periods.ts';

export interface MatrixTableProps {
  readonly caption: string;
  readonly notice: string | null;
  readonly periods: readonly Period[];
  readonly sections: readonly MatrixSection[];
  /** Whether each section is named above its members. */
  readonly hasHeadings: boolean;
  /** The chosen day: its column is marked. */
  readonly on: Day;
  readonly codebook: Codebook;
  readonly memberHref: (iso3: string) => string;
  /** The id of the mark that Tab reaches; null on paper, where nothing is walked. */
  readonly stop: string | null;
}

/** The table itself: a caption, years over periods, and the members in their sections. A grid for the keyboard (ARIA APG, "Grid"). */
export function MatrixTable(props: MatrixTableProps) {
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
            <Row key={row.member.iso3} {...props} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, stop, codebook, memberHref }: MatrixTableProps & { readonly row: MatrixRow }) {
  const { member, cells } = row;
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
      <MatrixCells member={member.iso3} cells={cells} stop={stop} codebook={codebook} />
    </tr>
  );
}
