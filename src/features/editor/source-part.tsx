import { useRef, useState } from 'react';
import { BODY_LIMITS } from '../../contract/position-body.ts';
import { Button } from '../../ui/button.tsx';
import { FictionalSource } from './fictional-source.tsx';
import { FormGroup } from './form-field.tsx';
import styles from './form.module.css';
import { SameSource } from './near/same-source.tsx';
import type { SourcePartProps } from './part-props.ts';
import { RealSource } from './real-source.tsx';
import sourceStyles from './source.module.css';
import { EMPTY_SOURCE, type SourceValues } from './source-values.ts';

/** First of all where it was read: one source or several, the first of them shown first. */
export function SourcePart(props: SourcePartProps) {
  const { values, issues, onChange, dataset } = props;
  const { sources } = values;
  const [added, setAdded] = useState<number | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const change = (place: number, patch: Partial<SourceValues>) =>
    onChange({ sources: sources.map((source, at) => (at === place ? { ...source, ...patch } : source)) });
  const remove = (place: number) => {
    add.current?.focus();
    setAdded(null);
    onChange({ sources: sources.filter((_, at) => at !== place) });
  };
  const onAdd = () => {
    setAdded(sources.length);
    onChange({ sources: [...sources, EMPTY_SOURCE] });
  };
  return (
    <section className={styles['part']} aria-labelledby="part-source">
      <h2 id="part-source">{sources.length === 1 ? 'Source' : 'Sources'}</h2>
      {dataset === 'illustrative' && (
        <p className={styles['explanation']}>
          What is added here is made up and says so for ever: its sources fill themselves in.
        </p>
      )}
      {sources.map((source, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a source has no name but its place
        <div key={place} className={sourceStyles['source']} ref={place === added ? focusFirst : undefined}>
          <FormGroup pointer={`/sources/${place}`} issues={issues}>
            <fieldset className={sourceStyles['fields']} aria-label={`Source ${place + 1}`}>
              {sources.length > 1 && (
                <div className={sourceStyles['head']}>
                  <h3>Source {place + 1}</h3>
                  <Button variant="quiet" onClick={() => remove(place)}>
                    Remove source {place + 1}
                  </Button>
                </div>
              )}
              {dataset === 'illustrative' ? (
                <FictionalSource {...props} source={source} place={place} onSource={(patch) => change(place, patch)} />
              ) : (
                <RealSource {...props} source={source} place={place} onSource={(patch) => change(place, patch)} />
              )}
            </fieldset>
          </FormGroup>
        </div>
      ))}
      {sources.length < BODY_LIMITS.sources && (
        <div className={styles['group']}>
          <Button ref={add} onClick={onAdd}>
            Add a source
          </Button>
        </div>
      )}
      <SameSource {...props} />
    </section>
  );
}

/** The first field of a source that was just added takes the focus. */
function focusFirst(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>('input, select')?.focus();
}
