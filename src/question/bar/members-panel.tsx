import { useState } from 'react';
import { isMemberMeant, type Member } from '../../domain/member.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useView } from '../use-view.ts';
import { ChosenMembers } from './chosen-members.tsx';
import { NameSearch } from './name-search.tsx';
import styles from './panel.module.css';
import { toggled } from './toggled.ts';

const byName = memberList.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
const codes = memberList.map((member) => member.iso3);
const groupIds = groupList.map((group) => group.id);

/** Who is shown: members by search, and groups as presets. Nobody chosen means everybody. */
export function MembersPanel() {
  const { view, set } = useView();
  const [typed, setTyped] = useState('');
  const found = byName.filter((member) => isMemberMeant(member, typed));
  const toggleMember = (iso3: string) => set({ members: toggled(codes, view.members, iso3) });
  const [only] = found.length === 1 ? found : [];
  return (
    <div className={`${styles['panel']} ${styles['wide']}`}>
      <ChosenMembers />
      <GroupButtons />
      <NameSearch
        label="Find a member"
        typed={typed}
        onType={setTyped}
        onEnter={() => {
          if (only !== undefined) toggleMember(only.iso3);
        }}
      />
      <fieldset className={styles['section']}>
        <legend className={styles['heading']}>{foundInWords(found.length, typed)}</legend>
        <MemberBoxes members={found} onToggle={toggleMember} />
      </fieldset>
      <LiveRegion message={typed === '' ? '' : foundInWords(found.length, typed)} />
    </div>
  );
}

function GroupButtons() {
  const { view, set } = useView();
  return (
    <fieldset className={styles['section']}>
      <legend className={styles['heading']}>Groups</legend>
      <div className={styles['row']}>
        {groupList.map((group) => (
          <Button
            key={group.id}
            aria-pressed={view.groups.includes(group.id)}
            title={group.note === '' ? undefined : group.note}
            onClick={() => set({ groups: toggled(groupIds, view.groups, group.id) })}
          >
            {group.name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

interface MemberBoxesProps {
  readonly members: readonly Member[];
  readonly onToggle: (iso3: string) => void;
}

function MemberBoxes({ members, onToggle }: MemberBoxesProps) {
  const { view } = useView();
  return (
    <div className={styles['columns']}>
      {members.map(({ iso3, name }) => (
        <Checkbox key={iso3} label={name} checked={view.members.includes(iso3)} onChange={() => onToggle(iso3)} />
      ))}
    </div>
  );
}

function foundInWords(count: number, typed: string): string {
  if (count === 0) return `No member is called “${typed}”`;
  return count === 1 ? '1 member' : `${count} members`;
}
