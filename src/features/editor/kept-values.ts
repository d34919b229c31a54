// What the journal gives back is read again before it fills the form: an older build may have written it.
import { isSameValue } from '../../domain/same-value.ts';
import { EMPTY_FORM, type FormValues } from './form-values.ts';

/** Form values from the journal, fields that are missing empty; null where they have another form. */
export function keptValues(content: unknown): FormValues | null {
  if (!isObject(content)) return null;
  const source = isObject(content['source']) ? content['source'] : {};
  const filled: object = { ...EMPTY_FORM, ...content, source: { ...EMPTY_FORM.source, ...source } };
  return isFormValues(filled) ? filled : null;
}

/** Whether nothing is typed. */
export function isEmptyForm(values: FormValues): boolean {
  return isSameValue(values, EMPTY_FORM);
}

/** How many fields hold something; those of the source count one by one. */
export function filledFields({ source, ...values }: FormValues): number {
  const fields: Readonly<Record<string, unknown>> = { ...values, ...prefixed(source) };
  return Object.values(fields).filter((value) => (typeof value === 'string' ? value.trim() !== '' : sizeOf(value) > 0))
    .length;
}

/** Those fields of a source that a position has too keep a name of their own. */
function prefixed(source: FormValues['source']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(source).map(([field, value]) => [`source ${field}`, value]));
}

function sizeOf(value: unknown): number {
  return isObject(value) ? Object.keys(value).length : 0;
}

/** Every field is of the kind that the form knows; a code that has gone from the codebook is refused when it is saved. */
function isFormValues(value: object): value is FormValues {
  return isLike(value, EMPTY_FORM);
}

function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (!isObject(example)) return typeof value === typeof example;
  if (!isObject(value) || Array.isArray(value)) return false;
  return Object.entries(example).every(([key, each]) => isLike(value[key], each));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
