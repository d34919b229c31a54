import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import type { Level } from '../../domain/scale.ts';
import { useView } from '../../question/use-view.ts';
import { EVIDENCE_SORTS, type EvidenceSort } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import { CLEARED } from './evidence-filter.ts';
import styles from './evidence-filters.module.css';
import { SearchField } from './search-field.tsx';

const ORDER_WORDS: Readonly<Record<EvidenceSort, string>> = {
  '-statedOn': 'Newest first',
  statedOn: 'Oldest first',
  member: 'By member',
  level: 'Most restrictive first',
};

/** What narrows and orders the records beyond the question: search, levels, institution, instrument, order. */
export function EvidenceFilters() {
  const { view, set } = useView();
  const isNarrowed = view.q !== '' || view.levels.length > 0 || view.instrument !== null || view.institution !== null;
  return (
    <search className={styles['filters']}>
      <div className={styles['search']}>
        <SearchField />
      </div>
      <LevelFilter />
      <CodeFilter
        label="Institution"
        all="All institutions"
        entries={[...codebook.institutions.values()]}
        value={view.institution}
        onChange={(institution) => set({ institution })}
      />
      <CodeFilter
        label="Instrument"
        all="All instruments"
        entries={[...codebook.instruments.values()]}
        value={view.instrument}
        onChange={(instrument) => set({ instrument })}
      />
      <Field label="Order">
        {(control) => (
          <Select
            {...control}
            value={view.order}
            onChange={(event) => {
              const order = EVIDENCE_SORTS.find((sort) => sort === event.target.value);
              if (order !== undefined) set({ order });
            }}
          >
            {EVIDENCE_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {ORDER_WORDS[sort]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {isNarrowed && (
        <Button variant="quiet" onClick={() => set(CLEARED)}>
          Clear filters
        </Button>
      )}
    </search>
  );
}

function LevelFilter() {
  const { view, set } = useView();
  const toggle = (level: Level, isOn: boolean) =>
    set({ levels: isOn ? [...view.levels, level] : view.levels.filter((one) => one !== level) });
  const count = view.levels.length;
  return (
    <div className={styles['levels']}>
      <span className={styles['label']} aria-hidden="true">
        Levels
      </span>
      <Popover trigger={count === 0 ? 'All levels' : `${count} of ${codebook.levels.length} levels`} label="Levels">
        {codebook.levels.map((level) => (
          <Checkbox
            key={level.id}
            label={<StanceLabel code={level.id} codebook={codebook} width={24} />}
            checked={view.levels.includes(level.id)}
            onChange={(event) => toggle(level.id, event.target.checked)}
          />
        ))}
      </Popover>
    </div>
  );
}

interface CodeFilterProps {
  readonly label: string;
  readonly all: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function CodeFilter({ label, all, entries, value, onChange }: CodeFilterProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{all}</option>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
