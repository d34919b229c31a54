import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { useId } from 'react';
import { positions } from '../../queries/positions.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import type { DeskRow, Door } from './desk-row.ts';
import styles from './desk.module.css';
import { titleOf } from './row-facts.ts';
import { useSeen } from './use-seen.ts';

interface DeskRowItemProps {
  readonly row: DeskRow;
  /** The one row that the Tab key reaches. */
  readonly isAtHand: boolean;
  readonly onFocus: () => void;
  readonly onCheck: () => void;
  readonly onLetGo: () => void;
}

/** A row of the queue: what it is about, why it is here, and what can be done at once. */
export function DeskRowItem({ row, isAtHand, onFocus, onCheck, onLetGo }: DeskRowItemProps) {
  const { seen, ref } = useSeen();
  const why = useId();
  const hrefOf = useDoors();
  const { facts, item } = row;
  const tabIndex = isAtHand ? 0 : -1;
  return (
    // Which row is at hand follows the focus of its links.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li ref={ref} className={styles['row']} data-at-hand={isAtHand || undefined} onFocus={onFocus}>
      <div className={styles['value']}>
        {facts.code !== null && <StanceLabel code={facts.code} codebook={codebook} width={24} />}
      </div>
      <div className={styles['about']}>
        <a
          href={hrefOf(row.opens)}
          data-row={item.key}
          tabIndex={tabIndex}
          aria-describedby={why}
          aria-keyshortcuts={row.canCheck ? 's' : undefined}
          className={styles['title']}
        >
          {titleOf(facts)}
        </a>
        <Summary row={row} isSeen={seen} />
        <p id={why} className={styles['why']}>
          {item.bearing !== null && <strong>{BEARING_WORDS[item.bearing]} </strong>}
          {row.why}
        </p>
      </div>
      <div className={styles['acts']}>
        {row.canCheck && (
          <Button tabIndex={tabIndex} onClick={onCheck}>
            Still stands
          </Button>
        )}
        {row.letGo !== null && (
          <Button tabIndex={tabIndex} onClick={onLetGo}>
            Take it back
          </Button>
        )}
        {row.links.map(({ words, to }) => (
          <a key={words} href={hrefOf(to)} tabIndex={tabIndex}>
            {words}
          </a>
        ))}
      </div>
    </li>
  );
}

/** The summary, where it is at hand; the compact read has none, so that of a published record is read once it is near. */
function Summary({ row: { facts, item }, isSeen }: { readonly row: DeskRow; readonly isSeen: boolean }) {
  const { view } = useView();
  const isMissing = facts.summary === '' && item.record !== null;
  const read = useRead({ ...positions.one(view.dataset, item.record ?? ''), enabled: isMissing && isSeen });
  const words = facts.summary || read.value?.value.summary;
  // Its line is held, so that nothing moves when it arrives.
  return words || isMissing ? <p className={styles['summary']}>{words || '\u00A0'}</p> : null;
}

const BEARING_WORDS = { sets: 'Sets today’s value.', backs: 'Cited for today’s value.' } as const;

function useDoors(): (door: Door) => string {
  const { href } = useView();
  return (door) =>
    'card' in door ? href({ card: door.card }) : href({ card: null, why: null, whyOn: null }, door.path);
}
