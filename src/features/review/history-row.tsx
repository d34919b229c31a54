import type { Revision } from '../../domain/review.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { changesBetween, OPERATION_WORDS } from '../../question/record/revision-changes.ts';
import { Button } from '../../ui/button.tsx';
import styles from './history.module.css';

const ENDS = ['from', 'to'] as const;
type End = (typeof ENDS)[number];

interface HistoryRowProps {
  readonly revision: Revision;
  /** The revision before it; null for the first. */
  readonly before: Revision | null;
  /** What is compared; null where there is nothing to compare. */
  readonly chosen: Readonly<Record<End, number>> | null;
  readonly onChoose: (patch: Partial<Record<End, number>>) => void;
  /** Brings its body back; null where that changes nothing or is not for this person. */
  readonly onGoBack: (() => void) | null;
  readonly isBusy: boolean;
}

/** One revision: who did what, when and why, with the two marks that choose it for the comparison. */
export function HistoryRow({ revision, before, chosen, onChoose, onGoBack, isBusy }: HistoryRowProps) {
  const { revision: number, operation, actor, recordedAt, reason, changeNote } = revision;
  const fields = before === null ? [] : changesBetween(before.body, revision.body).map(({ field }) => field);
  return (
    <tr data-chosen={chosen?.from === number || chosen?.to === number || undefined}>
      {ENDS.filter(() => chosen !== null).map((end) => (
        <td key={end} className={styles['choice']}>
          <input
            type="radio"
            name={end}
            aria-label={`${end === 'from' ? 'From' : 'To'} revision ${number}`}
            checked={chosen?.[end] === number}
            onChange={() => onChoose({ [end]: number })}
          />
        </td>
      ))}
      <td>
        <strong>
          {number}. {OPERATION_WORDS[operation]}
        </strong>
        <span className={styles['note']}>
          {actor}, {instantInWords(recordedAt)}
        </span>
        {reason !== null && <p>Reason: {reason}</p>}
        {changeNote !== null && <p>{changeNote}</p>}
        {fields.length > 0 && <p>Changed: {fields.join(', ')}</p>}
        {revision.coding !== (before?.coding ?? revision.coding) && <p>{CODING_WORDS[revision.coding]}</p>}
        {onGoBack !== null && (
          <Button
            variant="quiet"
            aria-disabled={isBusy}
            onClick={onGoBack}
            aria-label={`Restore this version, revision ${number}`}
          >
            Restore this version
          </Button>
        )}
      </td>
    </tr>
  );
}

const CODING_WORDS = {
  confirmed: 'The coding is confirmed by a second coder.',
  provisional: 'The coding is provisional again.',
} as const;
