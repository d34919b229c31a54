import { ConfirmedShare } from './confirmed-share.tsx';
import { Section } from './section.tsx';

/** What the tracker does not know and must not be used for. */
export function LimitsSection() {
  return (
    <Section id="limits" title="Limits">
      <ul>
        <li>
          The tracker records what governments state and decide in public. It does not say what they do or intend.
        </li>
        <li>
          The documented record is provisional as far as no second coder has confirmed it. <ConfirmedShare />
        </li>
        <li>“None found” means that a search found nothing. It is not proof of absence.</li>
        <li>“Not researched” means that nobody has looked. It is no position, and no middle of the scale.</li>
        <li>
          Sources other than primary ones were read in excerpts, some of them in copies; each says so by its type.
        </li>
        <li>
          The US document is undated, its addressees are not specified, and it is known here through the outlets that
          report it.
        </li>
        <li>
          Accession days were checked against sources. Membership of groups other than the Bucharest Nine and the
          Visegrád Group is common knowledge and still wants a check.
        </li>
        <li>
          A date given as a month or a year counts from its first day in every derivation; charts draw the whole span as
          uncertain.
        </li>
        <li>
          A level may rest on an old record. Look at its age and its binding strength before you build an argument on
          it.
        </li>
      </ul>
    </Section>
  );
}
