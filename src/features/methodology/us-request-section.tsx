import { dateInWords } from '../../domain/calendar-words.ts';
import usRequest from '../../reference/us-request.json' with { type: 'json' };
import { Table } from '../../ui/table.tsx';
import styles from './methodology.module.css';
import { Section } from './section.tsx';
import { SourceLinks } from './source-links.tsx';

const { document: paper, wordings, responses, claimsLedger } = usRequest;

/** The request that responses are about: a document with two wordings, and the claims that travel with it. */
export function UsRequestSection() {
  return (
    <Section id="us-request" title="The US request">
      <p>
        The document is known as “{paper.title}”: {paper.kind}. It carries no date; it was published on{' '}
        {dateInWords(paper.publishedOn)}. Addressees: {paper.addressees}. It circulates in two wordings. They demand
        different things, and responses are measured against the first.
      </p>
      {wordings.map((wording) => (
        <figure key={wording.id} className={styles['wording']}>
          <figcaption className={styles['label']}>
            {wording.benchmark ? 'As published, the benchmark' : 'As in the rewritten article'}
          </figcaption>
          <blockquote>{wording.text}</blockquote>
          <div>
            Demands {wording.demands}. Sources: <SourceLinks ids={wording.sources} />
          </div>
        </figure>
      ))}
      <h3>Responses</h3>
      <p>
        A record may state the government’s response: {responses.map(({ label }) => label.toLowerCase()).join(', ')}.
        See rule 9.
      </p>
      <h3>Ledger of claims</h3>
      <p>What was said about the request, and what could be confirmed. Nothing in the ledger is coded to a member.</p>
      <div className={styles['table']}>
        <Table
          isStacked
          caption="Claims about the US request"
          isCaptionHidden
          columns={[
            { key: 'claim', label: 'Claim' },
            { key: 'status', label: 'Status' },
            { key: 'note', label: 'Note' },
            { key: 'sources', label: 'Sources' },
          ]}
          rows={claimsLedger.map(({ claim, status, note, sources }) => ({
            key: claim,
            cells: [claim, <b key="status">{status}</b>, note, <SourceLinks key="sources" ids={sources} />],
          }))}
        />
      </div>
    </Section>
  );
}
