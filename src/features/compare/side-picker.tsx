import { useState } from 'react';
import { isSideMeant, MOST_SIDES, type Side } from '../../domain/side.ts';
import { Chips } from '../../question/bar/chips.tsx';
import { NameSearch } from '../../question/bar/name-search.tsx';
import { toggled } from '../../question/bar/toggled.ts';
import parts from '../../question/page-parts.module.css';
import { useView } from '../../question/use-view.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Popover } from '../../ui/popover.tsx';
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
      <NameSearch
        label="Find a member or group"
        typed={typed}
        onType={setTyped}
        onEnter={() => {
          if (only !== undefined && canToggle(only.id)) toggle(only.id);
        }}
      />
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
    <fieldset className={parts['group']}>
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
