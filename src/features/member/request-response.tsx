import { dateInWords } from '../../domain/calendar-words.ts';
import { responseOn } from '../../domain/response.ts';
import { useView } from '../../question/use-view.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';
import usRequest from '../../reference/us-request.json' with { type: 'json' };
import { Button } from '../../ui/button.tsx';
import { Section } from './section.tsx';

/** What the member answered to the US request: a question of its own, which never moves the stance (codebook rule 9). */
export function RequestResponse({ row }: { readonly row: MemberTrack }) {
  const { view, set } = useView();
  const answer = responseOn(row.positions, view, view.on, codebook);
  const label = usRequest.responses.find((entry) => entry.id === answer.response)?.label ?? answer.response;
  const { setBy } = answer;
  const said = row.positions.find(({ id }) => id === setBy)?.statedOn;
  return (
    <Section title="Response to the US request">
      <p>
        {label} on {dateInWords(view.on)}
        {said === undefined ? '' : `, as stated on ${dateInWords(said)}`}. The response is recorded by itself and never
        moves the stance.{' '}
        {setBy !== null && (
          <Button variant="quiet" onClick={() => set({ card: setBy })}>
            Record {setBy}
          </Button>
        )}
      </p>
    </Section>
  );
}
