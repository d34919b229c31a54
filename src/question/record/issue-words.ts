// What each issue of a field means and how to put it right, in the words of the person who fills the form or the table.
import type { FieldCode, Issue } from '../../contract/problems.ts';
import { dateInWords } from '../../domain/calendar-words.ts';

type Params = Issue['params'];

const WORDS: Readonly<Record<FieldCode, (params: Params) => string>> = {
  required: () => 'This has to be filled in.',
  too_short: ({ min }) => `This is too short${atLeast(min, 'characters')}.`,
  too_long: ({ max }) => `This is too long${atMost(max, 'characters')}.`,
  too_few: ({ min = 1 }) => `Choose at least ${min === 1 ? 'one' : min}.`,
  too_many: ({ max }) => `These are too many${atMost(max, '')}.`,
  wrong_type: ({ wanted }) => `This does not have the expected form${wanted === undefined ? '' : ` (${wanted})`}.`,
  not_in_list: () => 'This is not one of the choices.',
  unknown_field: () => 'This field is not known here.',
  bad_date: () => 'Write a date that exists, from 1949 on: 2026, 2026-11 or 2026-11-20.',
  before_stated_on: ({ statedOn }) =>
    `This lies before the day of the statement${typeof statedOn === 'string' ? `, ${dateInWords(statedOn)}` : ''}.`,
  too_far_in_future: ({ latest }) =>
    `This lies too far ahead${typeof latest === 'string' ? `; the latest is ${dateInWords(latest)}` : ''}.`,
  bad_url: () => 'This is not a web address.',
  url_scheme: () => 'An address has to begin with https:// or http://.',
  url_credentials: () => 'An address must not hold a user name or password.',
  url_private_host: () => 'This address is not on the public web.',
  control_chars: () => 'This holds invisible control characters; type it again rather than paste it.',
  bidi_control: () => 'This holds invisible characters that turn the direction of text; remove them.',
  bad_unicode: () => 'This holds broken characters; type it again rather than paste it.',
  level_xor_reason: () => 'Choose either one level or one reason why there is none.',
  duplicate_item: () => 'This is given twice.',
  illustrative_wording: () =>
    'A made-up record must stay recognisable: its source has to be one of the fictional ones.',
};

/** One issue as a sentence. */
export function issueInWords({ code, params }: Pick<Issue, 'code' | 'params'>): string {
  return WORDS[code](params);
}

function atMost(max: string | number | undefined, noun: string): string {
  return max === undefined ? '' : `: at most ${max}${noun === '' ? '' : ` ${noun}`}`;
}

function atLeast(min: string | number | undefined, noun: string): string {
  return min === undefined ? '' : `: at least ${min} ${noun}`;
}
