import { useState } from 'react';
import { isSideMeant, MOST_SIDES, type Side } from '../../domain/side.ts';
import { Chips } from '../../question/bar/chips.tsx';
import { toggled } from '../../question/bar/toggled.ts';
import { useView } from '../../question/use-view.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './compare.module.css';
import { allSides, sidesAsked } from './compared.ts';
import { SidePresets } from './side-presets.tsx';

const ids = allSides.map(({ id }) => id);

/** Who is compared: each side with the means to take it back, and the means to add others. */
export function SidePicker() {
  const { view, set } = useView();
  const asked = sidesAsked(view);
  const chips = asked.map(({ id, name }) => ({
    id,
    words: name,
    remove: () => set({ sides: view.sides.filter((side) => side !== id) }),
  }));
  return (
    <div className={styles['picker']}>
      {asked.length === 0 ? null : <Chips label="Sides compared" chips={chips} />}
      <Popover trigger="Add a side" label="Members and groups to compare">
        <SideSearch />
      </Popover>
      <Popover trigger="Common comparisons" label="Common comparisons">
        {(close) => <SidePresets onChosen={close} />}
      </Popover>
    </div>
  );
}

/** Groups and members by search; Enter chooses a single match. */
function SideSearch() {
  const { view, set } = useView();
  const [typed, setTyped] = useState('');
  const found = allSides.filter((side) => isSideMeant(side, typed));
  const [only] = found.length === 1 ? found : [];
  const isFull = view.sides.length >= MOST_SIDES;
  const canToggle = (id: string) => !isFull || view.sides.includes(id);
  const toggle = (id: string) => set({ sides: toggled(ids, view.sides, id) });
  return (
    <div className={styles['search']}>
      <Field
        label="Find a member or group"
        hint="By name, former name or code: Turkey finds Türkiye. Enter chooses a single match."
      >
        {(control) => (
          <TextInput
            {...control}
            type="search"
            size={24}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && only !== undefined && canToggle(only.id)) toggle(only.id);
            }}
          />
        )}
      </Field>
      {isFull ? (
        <p className={styles['about']}>{MOST_SIDES} sides are chosen, the most that can be told apart.</p>
      ) : null}
      <SideBoxes
        legend="Groups"
        sides={found.filter(({ kind }) => kind === 'group')}
        canToggle={canToggle}
        onToggle={toggle}
      />
      <SideBoxes
        legend="Members"
        sides={found.filter(({ kind }) => kind === 'member')}
        canToggle={canToggle}
        onToggle={toggle}
      />
      {found.length === 0 ? <p className={styles['about']}>No member or group is called “{typed}”.</p> : null}
      <LiveRegion message={typed === '' ? '' : `${found.length} found`} />
    </div>
  );
}

interface SideBoxesProps {
  readonly legend: string;
  readonly sides: readonly Side[];
  readonly canToggle: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
}

function SideBoxes({ legend, sides, canToggle, onToggle }: SideBoxesProps) {
  const { view } = useView();
  if (sides.length === 0) return null;
  return (
    <fieldset className={styles['boxes']}>
      <legend>{legend}</legend>
      <div className={styles['columns']}>
        {sides.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={view.sides.includes(id)}
            disabled={!canToggle(id)}
            onChange={() => onToggle(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
