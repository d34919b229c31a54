import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface TableFrameProps {
  /** Also the name of the scrolling region. */
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  /** CSS length after which the rows scroll under their header. */
  readonly maxHeight?: string;
  /** On a phone each row is a block, its cells under each other: for words rather than numbers. */
  readonly isStacked?: boolean;
  /** thead and tbody. */
  readonly children: ReactNode;
}

/** A semantic table in a region that scrolls by keyboard too (WCAG 2.1.1), with a header that stays in view. */
export function TableFrame({
  caption,
  isCaptionHidden = false,
  maxHeight,
  isStacked = false,
  children,
}: TableFrameProps) {
  const captionId = useId();
  const place = isStacked ? `${styles['scroller']} ${styles['stacked']}` : styles['scroller'];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <section className={place} style={{ maxHeight }} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={captionId} className={isCaptionHidden ? styles['hidden'] : styles['caption']}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
