// The fields of the form in the coder's order, with the names that people know.

const OF_SOURCE: readonly (readonly [field: string, name: string])[] = [
  ['url', 'Web address'],
  ['citation', 'Citation'],
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['archiveUrl', 'Archived copy'],
  ['language', 'Language'],
  ['locator', 'Place in the source'],
  ['publishedOn', 'Published on'],
  ['type', 'Kind of source'],
  ['quote', 'Quote'],
  ['translation', 'Translation'],
];

const OF_RECORD: readonly (readonly [field: string, name: string])[] = [
  ['sources', 'Source'],
  ['member', 'Member'],
  ['institution', 'Institution'],
  ['instrument', 'Instrument'],
  ['services', 'Services'],
  ['users', 'Whom it binds'],
  ['level', 'Level or reason'],
  ['reason', 'Level or reason'],
  ['value', 'Level or reason'],
  ['statedOn', 'Stated on'],
  ['effectiveOn', 'Applies from'],
  ['endsOn', 'Ends on'],
  ['rationales', 'Reasons given'],
  ['response', 'Response to the US request'],
  ['confidence', 'Confidence'],
  ['summary', 'Summary'],
  ['note', 'Coding note'],
  ['changeNote', 'What you changed, and why'],
];

/** A field of the form that a pointer of the body lies at or under. */
export interface NamedField {
  /** The field's own pointer (RFC 6901); '' where no field of the form is meant. */
  readonly pointer: string;
  /** Within its part of the form: `Web address`. */
  readonly name: string;
  /** By itself, e.g. in a list of what is wrong: `Web address of source 2`. */
  readonly fullName: string;
  /** The place in the order of the form. */
  readonly place: number;
}

/** The field of the form that a pointer of the body belongs to. */
export function fieldAt(pointer: string): NamedField {
  const [, first = '', second, third] = pointer.split('/');
  if (first === 'sources' && second !== undefined) return sourceField(Number(second), third);
  const index = OF_RECORD.findIndex(([field]) => field === first);
  const name = OF_RECORD[index]?.[1] ?? 'The form';
  const own = first === 'reason' || first === 'value' ? 'level' : first;
  return { pointer: index < 0 ? '' : `/${own}`, name, fullName: name, place: index * 1000 };
}

function sourceField(number: number, field: string | undefined): NamedField {
  const index = OF_SOURCE.findIndex(([id]) => id === field);
  const source = `Source ${number + 1}`;
  const name = OF_SOURCE[index]?.[1];
  if (name === undefined) {
    return { pointer: `/sources/${number}`, name: source, fullName: source, place: number * 12 + 1 };
  }
  const fullName = number === 0 ? name : `${name} of source ${number + 1}`;
  return { pointer: `/sources/${number}/${field}`, name, fullName, place: number * 12 + index + 2 };
}

/** The names of fields of the form, each once. */
export function fieldNames(fields: readonly string[]): readonly string[] {
  return [...new Set(fields.map((field) => fieldAt(`/${field}`).name))];
}
