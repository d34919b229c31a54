import { chosenMembers } from '../../domain/member.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { useView } from '../use-view.ts';
import { Chips } from './chips.tsx';
import styles from './panel.module.css';

/** Groups and members that are chosen, each with the means to take it back, and how many members that makes. */
export function ChosenMembers() {
  const { view, set } = useView();
  const count = chosenMembers(memberList, groupList, view.members, view.groups).length;
  const isEverybody = view.members.length === 0 && view.groups.length === 0;
  const chips = [
    ...groupList
      .filter((group) => view.groups.includes(group.id))
      .map(({ id, name }) => ({
        id,
        words: name,
        remove: () => set({ groups: view.groups.filter((group) => group !== id) }),
      })),
    ...memberList
      .filter((member) => view.members.includes(member.iso3))
      .map(({ iso3, name }) => ({
        id: iso3,
        words: name,
        remove: () => set({ members: view.members.filter((code) => code !== iso3) }),
      })),
  ];
  return (
    <div className={styles['section']}>
      <div className={styles['row']}>
        <p className={styles['heading']}>
          {isEverybody ? `All ${count} members are shown` : `${count} of ${memberList.length} members are shown`}
        </p>
        <Button variant="quiet" disabled={isEverybody} onClick={() => set({ members: [], groups: [] })}>
          Clear
        </Button>
      </div>
      <Chips label="Chosen members and groups" chips={chips} />
    </div>
  );
}
