import styles from './methodology.module.css';
import { Section } from './section.tsx';

/** How sure a record is, and what confidence does not do. */
export function ConfidenceSection() {
  return (
    <Section id="confidence" title="Confidence">
      <dl className={styles['facts']}>
        <dt>High</dt>
        <dd>The official text, or two independent sources that are on record.</dd>
        <dt>Medium</dt>
        <dd>One source that is on record.</dd>
        <dt>Low</dt>
        <dd>Paraphrase or translation only, or a date wider than 31 days.</dd>
      </dl>
      <p>
        Confidence is about the evidence of a record. It is shown with it and never decides which record sets the
        stance.
      </p>
    </Section>
  );
}

/** Valid time and recorded time. */
export function ClocksSection() {
  return (
    <Section id="clocks" title="Two clocks">
      <dl className={styles['facts']}>
        <dt>As of</dt>
        <dd>
          When something holds in the world: the date on which a position was stated, from which it applies, and the
          last day on which it applies.
        </dd>
        <dt>As known on</dt>
        <dd>
          What readers of the tracker could have seen at a moment: the revisions published by then and not yet
          retracted. A day means its last instant in UTC.
        </dd>
      </dl>
      <p>
        Revisions are only ever added, so an answer “as known on” a past day never changes. A link with that day opens
        exactly what was seen.
      </p>
    </Section>
  );
}
