import { Section } from './section.tsx';
import styles from './methodology.module.css';

/** What is recorded, what is derived, and what is asked apart. */
export function PositionsSection() {
  return (
    <Section id="positions" title="Positions and stances">
      <p>
        The tracker answers one question for each NATO member and each day: what is this government’s stated position on
        Chinese satellite services? Three things are kept apart.
      </p>
      <dl className={styles['facts']}>
        <dt>Position</dt>
        <dd>
          The record that an editor adds: one act or statement, by one institution, on one date, about one or more
          services, with at least one source.
        </dd>
        <dt>Stance</dt>
        <dd>
          What charts show: the member’s level on a day, or the reason why there is none. It is derived from the
          positions by the rules below. Nobody types a stance.
        </dd>
        <dt>Response</dt>
        <dd>
          What the government answered to the US request. It is recorded on a position, shown by itself, and never moves
          the stance: a government can be reserved about the request and still exclude Chinese suppliers by its own law.
        </dd>
      </dl>
      <p>
        A correction of wording or date is a new revision of the same record. A new stance is a new record. An act that
        stops applying gets its last day. Nothing is ever deleted.
      </p>
      <h3>Never coded</h3>
      <ul>
        <li>
          Anonymous or plural claims, such as “several European members”: they stand in the ledger of claims, and no
          country gets a record.
        </li>
        <li>Choices of private companies, criminal cases and forecasts.</li>
        <li>Several reports of one original count as one source.</li>
      </ul>
    </Section>
  );
}
