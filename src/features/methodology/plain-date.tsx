import { shortDate } from '../../domain/calendar-words.ts';
import styles from './methodology.module.css';

/** A reduced-precision date in a cell, on one line where there is room; null is a dash. */
export function PlainDate({ date }: { readonly date: string | null }) {
  return <span className={styles['date']}>{date === null ? '–' : shortDate(date)}</span>;
}
