import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import type { ReactNode } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { codebook } from '../../reference/codebook.ts';
import styles from './card.module.css';
import {
  bindingInWords,
  CONFIDENCE_MEANINGS,
  CONFIDENCE_WORDS,
  dateWithPrecision,
  institutionName,
  memberName,
  rationaleInWords,
  RESPONSE_WORDS,
  servicesInOrder,
  STATUS_WORDS,
  USER_WORDS,
  valueEntry,
} from '../../question/record/record-words.ts';

/** What a record says, field by field; a field that is not set is left out, except those that a reader would miss. */
export function CardRecord({ position }: { readonly position: Position }) {
  const value = valueEntry(position);
  return (
    <>
      <p className={styles['summary']}>{position.summary}</p>
      {position.retraction !== null && (
        <p className={styles['retraction']}>
          <strong>Retracted on {dateInWords(position.retraction.at.slice(0, 10))}</strong> by {position.retraction.by}:{' '}
          {position.retraction.reason}
        </p>
      )}
      <dl className={styles['facts']}>
        <Fact name="Member">{memberName(position.member)}</Fact>
        <Fact name={isSearch(position) ? 'Searched on' : 'Stated on'}>{dateWithPrecision(position.statedOn)}</Fact>
        <Fact name="Applies from">{position.effectiveOn && dateWithPrecision(position.effectiveOn)}</Fact>
        <Fact name="Ends on">{position.endsOn && dateWithPrecision(position.endsOn)}</Fact>
        <Fact name={position.level === null ? 'No level' : 'Level'} note={value.definition}>
          <StanceLabel code={position.level ?? position.reason ?? 'not-researched'} codebook={codebook} width={24} />
        </Fact>
        <SpeakerFacts position={position} />
        <Fact name="Services">{servicesInOrder(position.services)}</Fact>
        <Fact name="Binds">{position.users.map((user) => USER_WORDS[user]).join(', ')}</Fact>
        <Fact name="Reasons given">
          {position.rationales.length > 0 && (
            <ul className={styles['list']}>
              {position.rationales.map((rationale) => (
                <li key={rationale.id}>{rationaleInWords(rationale)}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="Response to the US request">{position.response && RESPONSE_WORDS[position.response]}</Fact>
        <Fact name="Confidence" note={CONFIDENCE_MEANINGS[position.confidence]}>
          {CONFIDENCE_WORDS[position.confidence]}
        </Fact>
        <Fact name="Coding note">{position.note}</Fact>
        <Fact name="Checked">
          {position.confirmedOn.length > 0 && `Still stood on ${position.confirmedOn.map(dateInWords).join(', ')}`}
        </Fact>
        <Fact name="Status" note={position.coding === 'provisional' ? PROVISIONAL : undefined}>
          {STATUS_WORDS[position.status]}, revision {position.revision}
        </Fact>
        <Fact name="Data set">{position.dataset}</Fact>
      </dl>
    </>
  );
}

const PROVISIONAL = 'Coding is provisional until a second coder confirms it.';

interface FactProps {
  readonly name: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ name, note, children }: FactProps) {
  if (children === null || children === false || children === '') return null;
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && note !== '' && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  );
}

/** A search is nobody's act. */
function SpeakerFacts({ position }: { readonly position: Position }) {
  if (isSearch(position)) return <Fact name="Kind">{SEARCH_NAME}</Fact>;
  return (
    <>
      <InstitutionFact id={position.institution} />
      <InstrumentFact id={position.instrument} />
    </>
  );
}

function InstitutionFact({ id }: { readonly id: string }) {
  const institution = codebook.institutions.get(id);
  const speaks = institution?.speaksForState === true ? 'speaks for the state' : 'does not speak for the state';
  const note = institution && `Authority ${institution.authority} (1 is the strongest); ${speaks}.`;
  return (
    <Fact name="Institution" note={note}>
      {institutionName(id)}
    </Fact>
  );
}

function InstrumentFact({ id }: { readonly id: string }) {
  const instrument = codebook.instruments.get(id);
  const proposed = instrument?.proposed === true ? ' Proposed: not in force.' : '';
  return (
    <Fact name="Instrument" note={instrument && `Binding: ${bindingInWords(instrument)}.${proposed}`}>
      {instrument?.name ?? id}
    </Fact>
  );
}
