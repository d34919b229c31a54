import { DESK_KINDS, type DeskKind } from '../../domain/desk.ts';
import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { choiceNow, choose, UNCHECKED_DAYS, watchChoice } from './choice.ts';
import { type SectionKind, titleOfKind } from './desk-words.ts';
import styles from './desk.module.css';

interface DeskFiltersProps {
  /** Of what the other filters leave. */
  readonly counts: Readonly<Record<DeskKind, number>>;
  /** Null where records are not coded twice. */
  readonly coding: number | null;
  readonly canEdit: boolean;
  /** How many rows all filters leave. */
  readonly shown: number;
}

/** Narrows the queue by kind, by member, and to what one has a hand in; and says how long a record may go unchecked. */
export function DeskFilters(props: DeskFiltersProps) {
  const { typed, isMine, days } = useSyncExternalStore(watchChoice, choiceNow);
  return (
    <search className={styles['filters']}>
      <KindButtons {...props} />
      <div className={styles['fields']}>
        <Field
          label={
            <>
              Member <Kbd>/</Kbd>
            </>
          }
        >
          {(control) => (
            <TextInput
              {...control}
              type="search"
              size={27}
              autoComplete="off"
              aria-keyshortcuts="/"
              placeholder="Name, former name or code"
              value={typed}
              onChange={(event) => choose({ typed: event.target.value })}
            />
          )}
        </Field>
        <Field label="Waits when not checked for">
          {(control) => (
            <Select
              {...control}
              value={days}
              onChange={(event) => {
                const chosen = UNCHECKED_DAYS.find((each) => String(each) === event.target.value);
                if (chosen !== undefined) choose({ days: chosen });
              }}
            >
              {UNCHECKED_DAYS.map((each) => (
                <option key={each} value={each}>
                  {each} days
                </option>
              ))}
            </Select>
          )}
        </Field>
        {props.canEdit && (
          <Checkbox
            label="Mine: what I wrote"
            checked={isMine}
            onChange={(event) => choose({ isMine: event.target.checked })}
          />
        )}
      </div>
      <LiveRegion message={`${props.shown} shown`} />
    </search>
  );
}

function KindButtons({ counts, coding }: DeskFiltersProps) {
  const { kind, days } = useSyncExternalStore(watchChoice, choiceNow);
  const all = DESK_KINDS.reduce((sum, each) => sum + counts[each], 0);
  const kinds: readonly (readonly [SectionKind, number])[] = [
    ...DESK_KINDS.map((each) => [each, counts[each]] as const),
    ...(coding === null ? [] : [['coding', coding] as const]),
  ];
  return (
    <fieldset className={styles['kinds']}>
      <legend className={styles['legend']}>What waits</legend>
      <Button aria-pressed={kind === null} onClick={() => choose({ kind: null })}>
        All <span className={styles['count']}>{all}</span>
      </Button>
      {kinds
        .filter(([each, count]) => count > 0 || each === kind)
        .map(([each, count]) => (
          <Button key={each} aria-pressed={kind === each} onClick={() => choose({ kind: kind === each ? null : each })}>
            {titleOfKind(each, days)} <span className={styles['count']}>{count}</span>
          </Button>
        ))}
    </fieldset>
  );
}
