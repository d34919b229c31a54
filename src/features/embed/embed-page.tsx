import { Suspense } from 'react';
import { NOTICES } from '../../domain/dataset-notice.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { DroppedNotice } from '../../question/bar/dropped-notice.tsx';
import { EMBED_VIEWS, type EmbedView } from '../../question/embed-views.ts';
import { momentInWords } from '../../question/words.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { trackerOf } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EMBEDDED } from './embedded.tsx';
import styles from './embed.module.css';
import { useLinksLeave } from './use-links-leave.ts';
import { useSystemTheme } from './use-system-theme.ts';

/** One chart for other people's pages: the chart with its words, whether it is live or frozen, and a way to the tracker. */
export function EmbedPage({ name }: { readonly name: string }) {
  const { dropped } = useView();
  useSystemTheme();
  useLinksLeave();
  const shown = EMBED_VIEWS.find((one) => one.name === name);
  if (shown === undefined) return <NoSuchView />;
  return (
    <div className={styles['embed']}>
      <h1 className={styles['title']}>{shown.title} · Satellite stance tracker</h1>
      <DroppedNotice dropped={dropped} />
      <EmbeddedChart shown={shown} />
      <Foot shown={shown} />
    </div>
  );
}

function EmbeddedChart({ shown }: { readonly shown: (typeof EMBED_VIEWS)[number] }) {
  const { view } = useView();
  const read = useRead(timelineQuery(view.dataset, view.knownAt));
  const Chart = EMBEDDED[shown.name];
  if (read.fault !== null) return <QueryFault what="The positions" read={read} />;
  if (read.value === null) return <Skeleton height="24rem" label={`Loading ${shown.title}`} />;
  if (read.value.positions.length === 0) return <NothingKnown />;
  const { rows } = trackerOf(read.value.positions, view, codebook);
  return (
    <Suspense fallback={<Skeleton height="24rem" label={`Loading ${shown.title}`} />}>
      <Chart rows={rows} />
    </Suspense>
  );
}

/** Frozen before the first record, or a set without records. */
function NothingKnown() {
  const { view } = useView();
  return (
    <EmptyState title="No record had been published yet.">
      {view.knownAt === null
        ? 'This data set holds no published record.'
        : `This chart is frozen as known ${momentInWords(view.knownAt)}, before the first record was published. Choose a later “As known on” in the tracker and copy the code again, or take “knownAt” out of the address to show what is known now.`}
    </EmptyState>
  );
}

/** What it is, whether it changes, and where it is from. */
function Foot({ shown }: { readonly shown: EmbedView }) {
  const { view, href } = useView();
  const { knownAt, dataset } = view;
  return (
    <footer className={styles['foot']}>
      <p>
        <strong>{knownAt === null ? 'Live: as known now.' : `Frozen: as known ${momentInWords(knownAt)}.`}</strong>{' '}
        {NOTICES[dataset]}.
      </p>
      <a href={href({}, shown.path)} target="_blank" rel="noopener">
        Open in the tracker
      </a>
    </footer>
  );
}

function NoSuchView() {
  const { href } = useView();
  return (
    <div className={styles['embed']}>
      <h1>No such view</h1>
      <EmptyState title="This address names no chart that can be embedded">
        There are:
        <ul>
          {EMBED_VIEWS.map(({ name, title }) => (
            <li key={name}>
              <a href={href({}, `/embed/${name}`)} target="_self">
                {title}
              </a>{' '}
              (/embed/{name})
            </li>
          ))}
        </ul>
      </EmptyState>
    </div>
  );
}
