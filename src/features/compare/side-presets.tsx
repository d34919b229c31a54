import { useView } from '../../question/use-view.ts';
import { PageLink } from '../../question/page-link.tsx';
import { memberList } from '../../reference/codebook.ts';
import { areNamesCoded } from '../../reference/shown-names.ts';
import { Button } from '../../ui/button.tsx';
import styles from './compare.module.css';

interface Preset {
  readonly name: string;
  readonly sides: readonly string[];
}

/** Comparisons that readers often ask for. */
const NAMED: readonly Preset[] = [
  { name: 'Baltic and Visegrád Group', sides: ['baltic', 'v4'] },
  { name: 'Nordic, Baltic and Benelux', sides: ['nordic', 'baltic', 'benelux'] },
  { name: 'EU members and EU candidates', sides: ['eu', 'eu-candidates'] },
  { name: 'Founders and those who joined in the 2020s', sides: ['founders', 'joined-2020s'] },
  { name: 'Five Eyes and EU', sides: ['eu', 'five-eyes'] },
  { name: 'France, Germany, Poland', sides: ['FRA', 'DEU', 'POL'] },
];
/** Where members are numbers, a common comparison would say who is in it. */
const PRESETS: readonly Preset[] = areNamesCoded ? [] : NAMED;

/** Common comparisons, each one click away, and the way to all members at once. `onChosen` hears of a choice. */
export function SidePresets({ onChosen }: { readonly onChosen?: () => void }) {
  const { set, href } = useView();
  return (
    <ul className={styles['presets']}>
      {PRESETS.map(({ name, sides }) => (
        <li key={name}>
          <Button
            onClick={() => {
              set({ sides });
              onChosen?.();
            }}
          >
            {name}
          </Button>
        </li>
      ))}
      <li>
        <PageLink href={href({ members: [], groups: [] }, '/steps')}>
          Small multiples of all {memberList.length}
        </PageLink>
      </li>
    </ul>
  );
}
