import { useRef, useState } from 'react';
import type { Dataset } from '../../../domain/position.ts';
import { memberList } from '../../../reference/codebook.ts';
import { Field } from '../../../ui/field.tsx';
import { CodeSelect } from '../code-select.tsx';
import type { FindingAct } from './act-choice.tsx';
import styles from './acts.module.css';
import { ConfirmRecord } from './confirm-record.tsx';
import { RecordList } from './record-list.tsx';

interface FindRecordProps {
  readonly act: FindingAct;
  readonly dataset: Dataset;
}

const TITLES: Readonly<Record<FindingAct, string>> = {
  correct: 'Find the record to correct',
  end: 'Find the record that ended',
  confirm: 'Find the record that still stands',
};

/** The record that an act is about: its member first, then one of the member's records. */
export function FindRecord({ act, dataset }: FindRecordProps) {
  const [member, setMember] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (iso3: string) => {
    setMember(iso3);
    setChosen(null);
  };
  const title = useRef<HTMLHeadingElement>(null);
  const backToList = () => {
    setChosen(null);
    // The button that was pressed is gone, and the list stands under the title.
    title.current?.focus();
  };
  return (
    <section className={styles['find']} aria-labelledby="find-record">
      <h2 id="find-record" tabIndex={-1} ref={title}>
        {TITLES[act]}
      </h2>
      <Field label="Member of the record">
        {(control) => (
          <CodeSelect
            control={control}
            empty="Choose a member"
            choices={memberList.map(({ iso3, name }) => [iso3, name] as const)}
            value={member}
            onChange={choose}
          />
        )}
      </Field>
      {chosen !== null && <ConfirmRecord key={chosen} dataset={dataset} id={chosen} onOther={backToList} />}
      {member !== '' && chosen === null && (
        <RecordList key={member} act={act} dataset={dataset} member={member} onChoose={setChosen} />
      )}
    </section>
  );
}
