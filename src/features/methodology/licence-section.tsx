import { use } from 'react';
import { absoluteAddress } from '../../question/absolute-address.ts';
import { citationOf } from '../../question/export/citation.ts';
import { isOneFile } from '../../question/one-file.ts';
import { OpeningContext, useView } from '../../question/use-view.ts';
import styles from './methodology.module.css';
import { Section } from './section.tsx';

/** The licences, and a citation that points at what was known on a day. */
export function LicenceSection() {
  const { view, href } = useView();
  const opening = use(OpeningContext);
  const knownAt = view.knownAt ?? opening?.opensOn ?? view.on;
  const address = absoluteAddress(href({ knownAt }, '/'));
  const citation = citationOf({ dataset: view.dataset, question: '', knownAt, address });
  return (
    <Section id="licence" title="Licence and how to cite">
      <p>
        The code is under the MIT licence. The data and the codebook are under Creative Commons Attribution 4.0
        International (CC BY 4.0): share and adapt them, and name the source.
      </p>
      <dl className={styles['facts']}>
        <dt>Short</dt>
        <dd>{citation.short}</dd>
        <dt>Long</dt>
        <dd>{citation.long}</dd>
      </dl>
      <p>
        {isOneFile
          ? 'This copy of the tracker is one file and has no web address; what follows # holds the question and the day of knowledge, so it opens what was cited in every copy with the same records.'
          : 'The address holds the question and the day of knowledge, so it opens what was cited.'}{' '}
        Each page of the tracker ends with “Take it along”, where its own citation is frozen to the second and comes as
        BibTeX too.
      </p>
      <p>
        <b>Not affiliated with NATO or any government.</b>
      </p>
    </Section>
  );
}
