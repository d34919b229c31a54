import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { RESPONSES } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { responseOn } from '../../domain/response.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';
import { REQUEST_DAY } from '../../question/request-rows.ts';

/** For one and for several, with the request named and, after the first, without. */
const VERBS = {
  endorses: { one: ['endorses the US request', 'endorses it'], many: ['endorse the US request', 'endorse it'] },
  notes: { one: ['takes note of the US request', 'takes note'], many: ['take note of the US request', 'take note'] },
  reserved: {
    one: ['is reserved about the US request', 'is reserved'],
    many: ['are reserved about the US request', 'are reserved'],
  },
  rejects: { one: ['rejects the US request', 'rejects it'], many: ['reject the US request', 'reject it'] },
} as const;

/** "On 15 November 2026, 5 of 32 members endorse the US request, 3 take note and 1 rejects it; no reply of 21 is known.", or what is true instead. */
export function requestSentence(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  // Of the question only these two count (rule 9).
  const { axis, knownAt } = view;
  return qualified(finding(rows, view, opensOn), questionWith(codebook, { axis, knownAt }), opensOn);
}

function finding(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  if (rows.length === 0) return 'No member is chosen.';
  const day = `On ${dayInWords(view.on, opensOn)}`;
  const codes = rows.map(({ positions }) => responseOn(positions, view, view.on, codebook).response);
  const of = (code: string) => codes.filter((one) => one === code).length;
  const members = `${rows.length} ${rows.length === 1 ? 'member' : 'members'}`;
  if (of('none-known') === rows.length) {
    const early = view.on < REQUEST_DAY ? ` It became public on ${dateInWords(REQUEST_DAY)}.` : '';
    return `${day}, no reply of ${rows.length === 1 ? (rows[0]?.member.name ?? '') : `any of ${members}`} to the US request is known.${early}`;
  }
  const given = RESPONSES.filter((code) => of(code) > 0);
  const parts = given.map((code, at) => {
    const verb = VERBS[code][of(code) === 1 ? 'one' : 'many'][at === 0 ? 0 : 1];
    return `${of(code)}${at === 0 ? ` of ${members}` : ''} ${verb}`;
  });
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
  const unknown = of('none-known') === 0 ? '' : `; no reply of ${of('none-known')} is known`;
  return `${day}, ${list}${unknown}.`;
}
