import { use } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import { CODEBOOK_VERSION } from '../../reference/codebook.ts';
import styles from './methodology.module.css';
import { Section } from './section.tsx';

/** The licences, and a citation that points at what was known on a day. */
export function LicenceSection() {
  const { view, href } = useView();
  const opening = use(OpeningContext);
  const knownAt = view.knownAt ?? opening?.opensOn ?? view.on;
  const address = window.location.origin + href({ knownAt }, '/');
  const set = view.dataset === 'illustrative' ? 'illustrative data, not real positions' : 'documented record';
  const known = knownAt.length === 10 ? dateInWords(knownAt) : knownAt;
  return (
    <Section id="licence" title="Licence and how to cite">
      <p>
        The code is under the MIT licence. The data and the codebook are under Creative Commons Attribution 4.0
        International (CC BY 4.0): share and adapt them, and name the source.
      </p>
      <dl className={styles['facts']}>
        <dt>Short</dt>
        <dd>
          Satellite stance tracker, {set}, as known on {known}.
        </dd>
        <dt>Long</dt>
        <dd>
          Satellite stance tracker: stated positions of NATO members on Chinese satellite services. {sentenceCase(set)},
          as known on {known}. Codebook {CODEBOOK_VERSION}. CC BY 4.0. {address}
        </dd>
      </dl>
      <p>The address holds the question and the day of knowledge, so it opens what was cited.</p>
      <p>
        <b>Not affiliated with NATO or any government.</b>
      </p>
    </Section>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
