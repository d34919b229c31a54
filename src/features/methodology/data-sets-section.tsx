import { dateInWords } from '../../domain/calendar-words.ts';
import type { Dataset } from '../../domain/position.ts';
import { memberList } from '../../reference/codebook.ts';
import documented from '../../reference/documented-record.json' with { type: 'json' };
import { eventList } from '../../reference/events.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { Section } from './section.tsx';

interface DataSetsSectionProps {
  readonly dataset: Dataset;
  readonly title: string;
}

/** What is real on these pages. With the documented record shown, no other set is named. */
export function DataSetsSection({ dataset, title }: DataSetsSectionProps) {
  return (
    <Section id="data" title={title}>
      {dataset === 'illustrative' && <IllustrativeSet />}
      <DocumentedSet />
      <p>
        Real, whatever is shown: the {memberList.length} members with their days of accession, the {eventList.length}{' '}
        events, the wording of the US request with its ledger, the codebook’s services, and all sources listed on this
        page.
      </p>
    </Section>
  );
}

function IllustrativeSet() {
  return (
    <>
      <p>There are two data sets, and they are never mixed: one is shown at a time, and nothing counts across both.</p>
      <h3>Illustrative, made up</h3>
      <p>
        The illustrative data set is shown now. Its positions are made up, to demonstrate what the tracker does; none of
        them is a position of any government. A banner says so on every page, and the words stand inside every chart, so
        that copies and exports keep them. Its sources are text and never links. Whatever is typed in this demonstration
        is illustrative for ever.
      </p>
      <h3>Documented, real</h3>
    </>
  );
}

function DocumentedSet() {
  const { href } = useView();
  const members = new Set(documented.positions.map(({ member }) => member));
  return (
    <>
      <p>
        The documented record holds {documented.positions.length} real positions of {members.size} members, each with
        its sources. It is small on purpose: every item was coded from excerpts, and is provisional until a second coder
        has checked it against its sources and confirms it.{' '}
        <PageLink href={href({ dataset: 'documented' }, '/evidence')}>Open its evidence</PageLink>.
      </p>
      <p>
        For {documented.noneFound.length} members a search of public material on {dateInWords(documented.searchedOn)}{' '}
        found nothing. That is recorded as “None found”, which is not proof of absence. Members with records about
        adjacent services only are “Not researched” for the core services.
      </p>
      <p>
        When each of these records was recorded, and by whom, was set by rule when the record was loaded: some days
        after the statement, at the latest on 21 November 2026. That is no history of publication; what is changed since
        then has its real times.
      </p>
    </>
  );
}
