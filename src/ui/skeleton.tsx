import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** CSS length of what will stand here: the page must not move when it arrives. */
  readonly height: string;
  readonly width?: string;
  /** Said to assistive technology while waiting, such as "Loading positions". */
  readonly label: string;
}

/** Holds the place of something that is on its way. */
export function Skeleton({ height, width = '100%', label }: SkeletonProps) {
  return (
    <output className={styles['skeleton']} style={{ height, width }}>
      <span className={styles['label']}>{label}…</span>
    </output>
  );
}
