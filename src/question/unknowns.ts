// What the tracker does not know about a member, in sentences: services without record, uncertain dates, age and low confidence.
import type { Day } from '../domain/calendar-date.ts';
import { dateInWords } from '../domain/calendar-words.ts';
import { type Research, researchOn } from '../domain/research.ts';
import { codeOf, NONE_FOUND_LASTS_DAYS } from '../domain/stance.ts';
import { codebook } from '../reference/codebook.ts';
import type { MemberTrack } from './tracker.ts';
import type { View } from './view.ts';

/** Sentences on services without record, uncertain dates, age and low confidence. */
export function unknowns({ positions, stance, evidence, member }: MemberTrack, view: View): readonly string[] {
  const about = new Set(positions.flatMap((position) => position.services));
  const silent = codebook.services.filter((service) => !about.has(service.id)).map((service) => service.name);
  const uncertain = evidence.filter((record) => record.statedOn.length < 10).length;
  // A search that found nothing says how it was made; it is no weak statement.
  const low = evidence.filter((record) => record.confidence === 'low' && record.reason !== 'none-found').length;
  const isUnknown = codeOf(stance) === 'not-researched';
  return [
    ...(codeOf(stance) === 'none-found'
      ? [`Whether ${member.name} has a position: a search found none that was stated, and that is no proof of absence.`]
      : []),
    ...(isUnknown
      ? [unknownInWords(researchOn(stance.outweighed, positions, view, view.on), member.name, view.on)]
      : []),
    ...(positions.length > 0 && silent.length > 0 ? [`No record speaks about: ${silent.join('; ')}.`] : []),
    ...(stance.stale
      ? [
          `The value on ${dateInWords(view.on)} is carried forward: nothing newer was found within ${view.staleAfterDays} days.`,
        ]
      : []),
    ...(uncertain > 0 ? [`${counted(uncertain, 'record is', 'records are')} dated to a month or a year only.`] : []),
    ...(low > 0 ? [`${counted(low, 'record has', 'records have')} low confidence.`] : []),
  ];
}

/** Why no stance is known on the day: by what there is instead (codebook rule 5). */
function unknownInWords(research: Research, name: string, on: Day): string {
  const day = dateInWords(on);
  if (research === 'nothing') return `Nobody has looked for a position of ${name} by ${day}: nothing is on record.`;
  if (research === 'expired') {
    return `Only a search without result is on record, and on ${day} it was more than ${NONE_FOUND_LASTS_DAYS} days old.`;
  }
  if (research === 'ended') return `All records about the services asked about had ended by ${day}.`;
  if (research === 'elsewhere') {
    return `By ${day} there are records about other services only; they say nothing about those asked about.`;
  }
  return `Records about the services asked about exist, and none of them speaks for the state on ${day}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
