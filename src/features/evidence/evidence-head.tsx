import type { ReactTable } from '@tanstack/react-table';
import type { Position } from '../../domain/position.ts';
import { useView } from '../../question/use-view.ts';
import type { EvidenceSort } from '../../question/view.ts';
import type { evidenceFeatures } from './evidence-columns.tsx';
import styles from './evidence-table.module.css';

interface EvidenceHeadProps {
  readonly table: ReactTable<typeof evidenceFeatures, Position>;
}

type Sorted = 'ascending' | 'descending';

/** Orders by column: the first is taken, and where there is another, a second press takes that. */
const ORDERS: Readonly<Record<string, readonly (readonly [EvidenceSort, Sorted])[]>> = {
  date: [
    ['-statedOn', 'descending'],
    ['statedOn', 'ascending'],
  ],
  member: [['member', 'ascending']],
  level: [['level', 'descending']],
};

/** The names of the columns; those that the service can order by are buttons. */
export function EvidenceHead({ table }: EvidenceHeadProps) {
  // The table changes in place, which the compiler must not take for a value.
  'use no memo';
  const { view, set } = useView();
  return (
    <thead className={styles['head']}>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1} className={styles['names']}>
          {group.headers.map((header) => {
            const orders = ORDERS[header.column.id] ?? [];
            const current = orders.find(([order]) => order === view.order);
            const next = orders.find(([order]) => order !== view.order) ?? current;
            return (
              <th
                key={header.id}
                scope="col"
                data-column={header.column.id}
                className={styles['cell']}
                aria-sort={orders.length === 0 ? undefined : (current?.[1] ?? 'none')}
              >
                {next === undefined ? (
                  <table.FlexRender header={header} />
                ) : (
                  <button type="button" className={styles['sort']} onClick={() => set({ order: next[0] })}>
                    <table.FlexRender header={header} />
                    {current !== undefined && (
                      <span aria-hidden="true">{current[1] === 'ascending' ? ' ↑' : ' ↓'}</span>
                    )}
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
