// What the publication of a record does to its member's line: on the day it starts, on the day it used to start, if that is another,
// and on the day after its end.
import { firstDay } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { CodedPosition, PositionBody } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import type { PositionState } from '../../domain/review.ts';
import { endInWords, type Preview, previewInWords, previewOf, stanceName } from '../../question/record/preview.ts';
import { memberName } from '../../question/record/record-words.ts';
import { memberList } from '../../reference/codebook.ts';

/** One line for each day on which the chart may move; a sentence where the member is not on the list. */
export function effectOf(
  { id, working, published }: PositionState,
  positions: readonly CodedPosition[],
  question: Question,
): readonly string[] {
  const { body } = working;
  const member = memberList.find(({ iso3 }) => iso3 === body.member);
  if (member === undefined) return [`${body.member} is not on the list of members, so no chart moves.`];
  const isSeen = published?.status === 'published';
  const replaces = isSeen ? id : null;
  const starts = previewOf(body, member, positions, question, { replaces });
  const before = isSeen && published.body.member === body.member ? firstDay(startOf(published.body, question)) : null;
  const began =
    before === null || before === starts?.day
      ? null
      : previewOf(body, member, positions, question, { replaces, day: before });
  const gone = isSeen && published.body.member !== body.member ? leaving(published.body) : [];
  const ends = new Set([isSeen ? published.body.endsOn : null, body.endsOn].filter((end) => end !== null));
  return [
    ...gone,
    ...(began === null ? [] : [leftInWords(began, member.name)]),
    ...(starts === null ? [] : [previewInWords(starts, member.name)]),
    ...[...ends].flatMap((end) => endInWords(end, body, member, positions, question, replaces) ?? []),
  ];
}

/** The day on which the record used to start: it does not speak there any more. */
function leftInWords(preview: Preview, name: string): string {
  if (preview.before !== preview.after) return previewInWords(preview, name);
  return `${name}: stays at ${stanceName(preview.after)} on ${shortDate(preview.day)}, where the record used to start`;
}

function startOf(body: PositionBody, { axis }: Question): string {
  return axis === 'effective' ? (body.effectiveOn ?? body.statedOn) : body.statedOn;
}

function leaving({ member }: PositionBody): readonly string[] {
  return [`${memberName(member)}: loses this record, and its line is derived without it`];
}
