import { BODY_LIMITS } from '../../contract/position-body.ts';
import { CONFIDENCES, type Confidence, RESPONSES, type Response } from '../../domain/position.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { CodeSelect } from './code-select.tsx';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
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

/** The rest: reasons, response, confidence, and the sentence that readers see. */
export function TextPart(props: PartProps) {
  const { values, issues, onChange } = props;
  return (
    <section className={styles['part']} aria-labelledby="part-text">
      <h2 id="part-text">In words</h2>
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
      <FormField pointer="/note" issues={issues} hint="Why it is coded so; readers see it.">
        {(control) => (
          <TextArea {...control} value={values.note} onChange={(event) => onChange({ note: event.target.value })} />
        )}
      </FormField>
    </section>
  );
}
