// A search that found nothing is logged as a record of its own kind: its codes are given, only who, when and what was searched is typed.
import { codebook } from '../../reference/codebook.ts';
import type { FormValues } from './form-values.ts';

/** The codes of such a record (codebook, "Two data sets, never mixed"): the form gives them, nobody chooses them. */
export const SEARCH_CODES = {
  value: 'none-found',
  institution: 'foreign_ministry',
  instrument: 'no_comment',
  confidence: 'low',
} as const satisfies Partial<FormValues>;

const SUMMARY = 'A search of public material found no stated position.';

/** Whether the form logs a search. */
export function isSearchForm({ value }: Pick<FormValues, 'value'>): boolean {
  return value === SEARCH_CODES.value;
}

/** The form as a log of a search: its codes, all services, and a summary where there is none yet. */
export function asSearch(values: FormValues): FormValues {
  const services = codebook.services.map(({ id }) => id);
  return { ...values, ...SEARCH_CODES, services, summary: values.summary.trim() === '' ? SUMMARY : values.summary };
}

/** The form as a position again: what the search put in gives way to what stood there before. */
export function asPosition(values: FormValues, before: FormValues): FormValues {
  const { value, institution, instrument, confidence, services } = before;
  const summary = values.summary === SUMMARY ? before.summary : values.summary;
  return {
    ...values,
    value: isSearchForm(before) ? '' : value,
    institution,
    instrument,
    confidence,
    services,
    summary,
  };
}
