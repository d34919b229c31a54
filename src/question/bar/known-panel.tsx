import { Button } from '../../ui/button.tsx';
import { PageLink } from '../page-link.tsx';
import { useView } from '../use-view.ts';
import { knownAtInWords } from '../words.ts';
import { DayField } from './day-field.tsx';
import styles from './panel.module.css';

/** The second clock: what had been published by then. */
export function KnownPanel() {
  const { view, opensOn, set, href } = useView();
  return (
    <div className={styles['panel']}>
      <p className={styles['heading']}>The record is shown {knownAtInWords(view.knownAt, opensOn)}</p>
      <DayField
        label="Known on"
        hint="Shows only what had been published by the end of that day (UTC), as it was then. Nothing is ever overwritten."
        day={view.knownAt?.slice(0, 10) ?? ''}
        onChange={(knownAt) => set({ knownAt })}
      />
      <Button disabled={view.knownAt === null} onClick={() => set({ knownAt: null })}>
        Now
      </Button>
      <PageLink href={href({}, '/known')}>Compare with another knowledge date</PageLink>
    </div>
  );
}
