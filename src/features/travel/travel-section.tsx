import { BringInPart } from './bring-in-part.tsx';
import { TakeAlong, type TakeAlongProps } from './take-along.tsx';
import styles from './travel.module.css';

export interface TravelSectionProps extends TakeAlongProps {
  /** Called when a link leads away to the Desk, so that what stands over the page can close. */
  readonly onLeave?: () => void;
}

/** The travelling file: the whole demo out as one file, and such a file in. Its headings are of the fourth level. */
export function TravelSection({ demo, appVersion, onLeave }: TravelSectionProps) {
  return (
    <div className={styles['section']}>
      <p className={styles['quiet']}>
        One file holds all of it. Work goes on in another browser, and comes back: what differs is brought together, and
        nothing is overwritten.
      </p>
      <TakeAlong demo={demo} appVersion={appVersion} />
      <BringInPart demo={demo} onLeave={onLeave} />
    </div>
  );
}
