import { useState } from 'react';
import { areNamesCoded } from '../../reference/shown-names.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { putLargeType, useLargeType } from './large-type.ts';
import { switchNames } from './switch-names.ts';
import { useWalk } from './use-walk.ts';
import styles from './walk-section.module.css';

export interface WalkSectionProps {
  /** The walk has begun: the panel should close. */
  readonly onStart: () => void;
}

/** For the presenter's panel: the walk, large type, and names by number. */
export function WalkSection({ onStart }: WalkSectionProps) {
  const { walk, start, clear } = useWalk();
  const isLarge = useLargeType();
  const begin = () => {
    start();
    onStart();
  };
  return (
    <div className={styles['section']}>
      <p>
        Eight steps tell the story: the request, who stands where, who moved, why, say against do, what is not known,
        editing, two clocks. Page Down and Page Up, or a clicker, lead on and back; Escape ends it.
      </p>
      <Button onClick={begin}>{walk === null ? 'Start the walk' : 'Start the walk again'}</Button>
      <Checkbox
        label="Large type"
        note="For a room: text and charts grow, in this tab."
        checked={isLarge}
        onChange={(event) => putLargeType(event.target.checked)}
      />
      <NamesSwitch onSwitch={clear} />
    </div>
  );
}

function NamesSwitch({ onSwitch }: { readonly onSwitch: () => void }) {
  const [isRefused, setRefused] = useState(false);
  const refusal = 'This browser keeps nothing for this page, so the names stay as they are.';
  const onChange = () => {
    onSwitch();
    setRefused(!switchNames());
  };
  return (
    <div>
      <Checkbox
        label="Coded names"
        note="“Member 01” to “Member 32” instead of names, in this tab; the page loads anew."
        checked={areNamesCoded}
        onChange={onChange}
      />
      <p className={styles['note']}>
        Numbers follow a fixed order that is not the alphabet’s; groups and regions get letters, and the map no
        geography. Only the illustrative set is shown, and what is added or drafted under codes is kept apart from what
        is added under names. Not hidden: real events and sources with the names in them, what you type yourself, and
        days of accession and sizes of groups, from which somebody with time could tell members apart.
      </p>
      {isRefused && <p>{refusal}</p>}
      <LiveRegion message={isRefused ? refusal : ''} />
    </div>
  );
}
