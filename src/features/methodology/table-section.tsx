import type { ReactNode } from 'react';
import { type Column, Table } from '../../ui/table.tsx';
import styles from './methodology.module.css';
import { Section } from './section.tsx';

interface TableSectionProps {
  /** The anchor of the part. */
  readonly id: string;
  readonly title: string;
  /** What the table holds, for those who do not see where it stands. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** By row: its key, then a cell for each column. */
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
  /** Many columns or long cells: on a phone they stand under each other. */
  readonly isBroad?: boolean;
  /** Whether it scrolls in a window of its own instead of filling pages. */
  readonly isScrolling?: boolean;
  /** What is to be known before the table. */
  readonly children: ReactNode;
}

const WINDOW = '32rem';

/** A part of the page that is a few sentences and one table of the reference data. */
export function TableSection(props: TableSectionProps) {
  const { id, title, caption, columns, rows, isBroad = false, isScrolling = false, children } = props;
  return (
    <Section id={id} title={title}>
      <p>{children}</p>
      <div className={styles['table']}>
        <Table
          caption={caption}
          isCaptionHidden
          isStacked={isBroad}
          {...(isScrolling && { maxHeight: WINDOW })}
          columns={columns}
          rows={rows.map(([key, ...cells]) => ({ key, cells }))}
        />
      </div>
    </Section>
  );
}
