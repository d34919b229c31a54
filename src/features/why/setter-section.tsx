import type { ReactNode } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { type Day, precisionOf, type ReducedDate } from '../../domain/calendar-date.ts';
import type { CodedPosition, Dataset, Position } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { SourceLine } from './source-line.tsx';
import { bindingInWords, CONFIDENCE_WORDS, notYetInForce } from './why-words.ts';
import styles from './why.module.css';

interface SetterSectionProps {
  readonly record: CodedPosition;
  readonly text: Position | undefined;
  readonly day: Day;
  readonly isOnItsWay: boolean;
  readonly dataset: Dataset;
}

/** The record that sets the value: its sentence, its date, who said it, how binding it is, and where it was read. A search has no speaker. */
export function SetterSection({ record, text, day, isOnItsWay, dataset }: SetterSectionProps) {
  const { set } = useView();
  const pending = notYetInForce(record, day);
  return (
    <section aria-labelledby="why-setter">
      <h3 id="why-setter">{isSearch(record) ? 'The search on record' : 'The record that sets it'}</h3>
      <p className={styles['lead']}>{text?.summary ?? (isOnItsWay ? 'Its summary is on its way…' : '')}</p>
      {pending !== null && <p className={styles['note']}>{pending}</p>}
      <dl className={styles['facts']}>
        <VoiceFacts record={record} />
        <Fact name="Confidence">{CONFIDENCE_WORDS[record.confidence]}</Fact>
        {text?.coding === 'provisional' && <Fact name="Coding">Provisional until a second coder confirms it</Fact>}
        <Fact name={text?.sources.length === 1 ? 'Source' : 'Sources'}>
          {text?.sources.map((source, index) => (
            <span key={index} className={styles['source']}>
              <SourceLine source={source} dataset={dataset} />
            </span>
          )) ?? '…'}
        </Fact>
      </dl>
      <Button aria-haspopup="dialog" onClick={() => set({ card: record.id })}>
        Open its card <VisuallyHidden>{record.id}</VisuallyHidden>
      </Button>
    </section>
  );
}

/** When, by whom and how it was said; of a search only when it was made. */
function VoiceFacts({ record }: { readonly record: CodedPosition }) {
  const institution = codebook.institutions.get(record.institution);
  const instrument = codebook.instruments.get(record.instrument);
  if (isSearch(record)) {
    return (
      <>
        <Fact name="Searched on">{preciseDate(record.statedOn)}</Fact>
        <Fact name="Kind">{SEARCH_NAME}</Fact>
      </>
    );
  }
  return (
    <>
      <Fact name="Stated">{preciseDate(record.statedOn)}</Fact>
      {record.effectiveOn !== null && <Fact name="Applies from">{preciseDate(record.effectiveOn)}</Fact>}
      {record.endsOn !== null && <Fact name="Applies until">{preciseDate(record.endsOn)}</Fact>}
      <Fact name="Institution">{institution?.name ?? record.institution}</Fact>
      <Fact name="Instrument">{instrument?.name ?? record.instrument}</Fact>
      {instrument !== undefined && (
        <Fact name="Binding">{bindingInWords(instrument.binding, instrument.bindingLevel)}</Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The date with what its precision means. */
function preciseDate(date: ReducedDate): string {
  const precision = precisionOf(date);
  const words = dateInWords(date);
  return precision === 'day'
    ? words
    : `${words}; ${precision === 'month' ? 'the day is' : 'day and month are'} not known`;
}
