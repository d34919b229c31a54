import { BODY_LIMITS } from '../../contract/position-body.ts';
import { CONFIDENCES, type Confidence, RESPONSES, type Response } from '../../domain/position.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { CodeSelect } from './code-select.tsx';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
import { isSearchForm } from './search-values.ts';
import { WhyPart } from './why-part.tsx';

const RESPONSE_NAMES: Readonly<Record<Response, string>> = {
  endorses: 'Endorses',
  notes: 'Takes note',
  reserved: 'Reserved',
  rejects: 'Rejects',
};

/** Codebook, "A position's fields". */
const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  high: 'High: official text or two independent sources',
  medium: 'Medium: one source',
  low: 'Low: paraphrase or translation only, or a date wider than 31 days',
};

/** The rest: reasons, response, confidence, and the sentence that readers see. A search has words alone. */
export function TextPart(props: PartProps) {
  const { values, issues, onChange } = props;
  const isSearch = isSearchForm(values);
  return (
    <section className={styles['part']} aria-labelledby="part-text">
      <h2 id="part-text">In words</h2>
      {!isSearch && <CodedWords {...props} />}
      <FormField
        pointer="/summary"
        issues={issues}
        required
        hint={`One plain sentence, at most ${BODY_LIMITS.summary} characters.`}
      >
        {(control) => (
          <TextArea
            {...control}
            value={values.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        )}
      </FormField>
      <FormField
        pointer="/note"
        issues={issues}
        hint={
          isSearch
            ? 'What was searched and how: places, languages, words. Readers see it.'
            : 'Why it is coded so; readers see it.'
        }
      >
        {(control) => (
          <TextArea {...control} value={values.note} onChange={(event) => onChange({ note: event.target.value })} />
        )}
      </FormField>
    </section>
  );
}

function CodedWords(props: PartProps) {
  const { values, issues, onChange } = props;
  return (
    <>
      <WhyPart {...props} />
      <FormField pointer="/response" issues={issues}>
        {(control) => (
          <CodeSelect
            control={control}
            empty="The record states none"
            choices={RESPONSES.map((id) => [id, RESPONSE_NAMES[id]] as const)}
            value={values.response}
            onChange={(response) => onChange({ response })}
          />
        )}
      </FormField>
      <FormField pointer="/confidence" issues={issues} required>
        {(control) => (
          <CodeSelect
            control={control}
            empty="Choose how sure it is"
            choices={CONFIDENCES.map((id) => [id, CONFIDENCE_NAMES[id]] as const)}
            value={values.confidence}
            onChange={(confidence) => onChange({ confidence })}
          />
        )}
      </FormField>
    </>
  );
}

/** Of an edit: what the history says of it. */
export function ChangeNotePart({ values, issues, onChange }: PartProps) {
  return (
    <section className={styles['part']} aria-labelledby="part-change">
      <h2 id="part-change">This change</h2>
      <FormField
        pointer="/changeNote"
        issues={issues}
        required
        hint={`The history shows it. At most ${BODY_LIMITS.changeNote} characters.`}
      >
        {(control) => (
          <TextArea
            {...control}
            value={values.changeNote}
            onChange={(event) => onChange({ changeNote: event.target.value })}
          />
        )}
      </FormField>
    </section>
  );
}
