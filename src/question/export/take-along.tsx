import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { View } from '../view.ts';
import styles from './take-along.module.css';

const TakeAlongPanel = lazy(async () => ({ default: (await import('./take-along-panel.tsx')).TakeAlongPanel }));

/** At the end of a page: all its data as files, and how to cite it. Its content is asked for when it is opened. */
export function TakeAlong({ view }: { readonly view: View }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label="Take it along" className={styles['along']}>
      <Disclosure summary="Take it along: all data as files, and a citation" open={isOpen} onToggle={setOpen}>
        <Suspense fallback={<Skeleton height="16rem" label="Loading the files" />}>
          {isOpen ? <TakeAlongPanel view={view} /> : null}
        </Suspense>
      </Disclosure>
    </section>
  );
}
