import type { Day } from '../../domain/calendar-date.ts';
import styles from './matrix-table.module.css';
import { type Period, yearsOf } from './periods.ts';

interface MatrixHeadProps {
  readonly periods: readonly Period[];
  readonly on: Day;
}

/** Years over their periods. Each period's header says its year itself, so that the row of years is for the eye alone. */
export function MatrixHead({ periods, on }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles['corner']}>
          Member
        </th>
        {yearsOf(periods).map(({ year, columns }) => (
          <td key={year} aria-hidden="true" colSpan={columns} className={styles['year']}>
            <span>{year}</span>
          </td>
        ))}
      </tr>
      <tr>
        {periods.map((period) => (
          <th
            key={period.from}
            scope="col"
            aria-label={period.name}
            className={styles['period']}
            data-chosen={period.from <= on && on <= period.to}
          >
            {period.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
