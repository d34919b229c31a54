import { dateInWords } from '../../domain/calendar-words.ts';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Section } from './section.tsx';

/** What the tracker does not know about this member: said as plainly as what it knows. */
export function NotKnown({ row }: { readonly row: MemberTrack }) {
  const { view } = useView();
  const lines = unknowns(row, view);
  return (
    <Section title="What the tracker does not know">
      {lines.length === 0 ? (
        <p>Nothing beyond the limits that the methodology names.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Sentences on services without record, uncertain dates, age and low confidence. */
export function unknowns({ positions, stance, evidence, member }: MemberTrack, view: View): readonly string[] {
  const about = new Set(positions.flatMap((position) => position.services));
  const silent = codebook.services.filter((service) => !about.has(service.id)).map((service) => service.name);
  const uncertain = evidence.filter((record) => record.statedOn.length < 10).length;
  const low = evidence.filter((record) => record.confidence === 'low').length;
  const onlyElsewhere = codeOf(stance) === 'not-researched' && positions.length > 0;
  return [
    ...(positions.length === 0 ? [`Nobody has looked for a position of ${member.name} yet.`] : []),
    ...(onlyElsewhere
      ? ['There are records about other services only; they say nothing about those asked about.']
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

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
