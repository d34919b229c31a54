// What the journal gives back is read again before it fills the form: an older build may have written it.
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import { fieldNames } from './field-names.ts';
import { EMPTY_SOURCE, type SourceValues } from './source-values.ts';

/** Form values from the journal, fields that are missing empty; null where they have another form. */
export function keptValues(content: unknown): FormValues | null {
  if (!isObject(content)) return null;
  const { source, ...fields } = content;
  const given: unknown = fields['sources'] ?? (source === undefined ? EMPTY_FORM.sources : [source]);
  if (!Array.isArray(given) || given.length === 0) return null;
  const sources: readonly object[] = given.map((each: unknown) => ({ ...EMPTY_SOURCE, ...(isObject(each) && each) }));
  const filled: object = { ...EMPTY_FORM, ...fields, sources };
  return sources.every((each) => isLike(each, EMPTY_SOURCE)) && isFormValues(filled) ? filled : null;
}

/** Names of the fields that hold something; those of the sources count as one. */
export function filledFields(values: FormValues): readonly string[] {
  return fieldNames(FIELDS.filter((field) => isFilled(field, values)));
}

const FIELDS = [
  'sources', 'member', 'institution', 'instrument', 'services', 'users', 'value', 'statedOn', 'effectiveOn', 'endsOn',
  'rationales', 'response', 'confidence', 'summary', 'note', 'changeNote',
] as const satisfies readonly (keyof FormValues)[]; // prettier-ignore

function isFilled(field: keyof FormValues, values: FormValues): boolean {
  if (field === 'sources') return values.sources.some(isSourceFilled);
  const value = values[field];
  return typeof value === 'string' ? value.trim() !== '' : Object.keys(value).length > 0;
}

function isSourceFilled(source: SourceValues): boolean {
  return Object.values(source).some((text: string) => text.trim() !== '');
}

/** Every field is of the kind that the form knows; a code that has gone from the codebook is refused when it is saved. */
function isFormValues(value: object): value is FormValues {
  const { sources: _, ...rest } = EMPTY_FORM;
  return isLike(value, rest);
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
