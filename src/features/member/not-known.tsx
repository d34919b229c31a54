import type { MemberTrack } from '../../question/tracker.ts';
import { unknowns } from '../../question/unknowns.ts';
import { useView } from '../../question/use-view.ts';
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
