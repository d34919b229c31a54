import { isReducedDate } from '../../domain/calendar-date.ts';
import { isLevel } from '../../domain/scale.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { memberList } from '../../reference/codebook.ts';
import type { FormValues } from './form-values.ts';
import styles from './form.module.css';
import { isSearchForm } from './search-values.ts';
import { type Draft, endInWords, previewInWords, previewOf } from '../../question/record/preview.ts';

interface DraftAsideProps {
  readonly values: FormValues;
  /** The record that is edited; null for a new one. */
  readonly id: string | null;
}

/** Beside the form: what the record would change. */
export function DraftAside({ values, id }: DraftAsideProps) {
  const { view } = useView();
  const published = useRead(timelineQuery(view.dataset, null)).value?.positions ?? [];
  const member = memberList.find(({ iso3 }) => iso3 === values.member);
  const draft = draftFrom(values);
  const preview = member && draft && previewOf(draft, member, published, view, { replaces: id });
  const after = member && draft?.endsOn != null ? endInWords(draft.endsOn, draft, member, published, view, id) : null;
  return (
    <aside className={styles['aside']} aria-label="Preview">
      <h2>What it changes</h2>
      <p aria-live="polite" className={styles['preview']}>
        {member && preview
          ? previewInWords(preview, member.name)
          : `Shown as soon as ${isSearchForm(values) ? 'member' : 'member, institution, instrument, level'}, services and date are given.`}
      </p>
      {after !== null && (
        <p aria-live="polite" className={styles['preview']}>
          {after}
        </p>
      )}
      <p className={styles['explanation']}>
        Derived by the same rules as every chart, under the question as it is asked now, as if the record were
        published.
      </p>
    </aside>
  );
}

/** What the rules need of the form; null while a part of it is missing. */
function draftFrom(values: FormValues): Draft | null {
  const { member, institution, instrument, services, value } = values;
  if (institution === '' || instrument === '' || value === '' || services.length === 0) return null;
  return {
    member,
    institution,
    instrument,
    services,
    level: isLevel(value) ? value : null,
    reason: isLevel(value) ? null : value,
    statedOn: values.statedOn.trim(),
    effectiveOn: dateOrNull(values.effectiveOn),
    endsOn: dateOrNull(values.endsOn),
    users: values.users,
    rationales: [],
    response: null,
    confidence: 'low',
  };
}

function dateOrNull(typed: string): string | null {
  return isReducedDate(typed.trim()) ? typed.trim() : null;
}
