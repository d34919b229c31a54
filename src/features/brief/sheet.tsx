import type { ReactNode } from 'react';
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { KnownAt } from '../../domain/instant.ts';
import type { Position } from '../../domain/position.ts';
import { isOneFile } from '../../question/one-file.ts';
import { QrCode } from '../../question/qr-code.tsx';
import { useView } from '../../question/use-view.ts';
import { membersInWords, momentInWords, rulesInWords, servicesInWords } from '../../question/words.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { frozenAddress } from '../../question/export/frozen-address.ts';
import { citedIn, type Part } from './brief-text.ts';
import { fittingNotes, noteInWords } from './notes.ts';
import { PAGE, roomForNotes } from './room.ts';
import styles from './sheet.module.css';
import { Sentences } from './sentences.tsx';

export interface SheetProps {
  readonly title: string;
  /** Who the brief is on; null for those whom the question chooses. */
  readonly about: string | null;
  readonly parts: readonly Part[];
  /** The cited records by id. */
  readonly records: ReadonlyMap<string, Position>;
  /** How many records there are on the services asked about. */
  readonly total: number;
  readonly knownAt: KnownAt;
  readonly picture: ReactNode;
  /** Its height on paper, px. */
  readonly pictureHeight: number;
}

/** One A4 page: finding, picture, sentences with their footnotes, and the link that opens it again. */
export function Sheet(props: SheetProps) {
  const { title, parts, records, picture, knownAt } = props;
  const { view, href } = useView();
  const { dataset, on } = view;
  const cited = citedIn(parts).flatMap((id) => records.get(id) ?? []);
  const notes = cited.map((record) => noteInWords(record, props.about === null));
  const listed = fittingNotes(notes, PAGE.width - 24, roomForNotes(parts, props.pictureHeight));
  const numbers = new Map(cited.slice(0, listed).map(({ id }, index) => [id, index + 1]));
  const address = frozenAddress(href({ knownAt, why: null, whyOn: null, card: null }), view);
  const who = props.about ?? membersInWords(view);
  const asked = [`Chinese ${servicesInWords(view.services)}`, who, ...rulesInWords(view)].join('; ');
  return (
    <article className={styles['sheet']} aria-label={`Brief: ${title}`}>
      <p className={styles['set']} data-dataset={dataset}>
        {NOTICES[dataset]}
      </p>
      <header>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['subtitle']}>
          Brief on {dateInWords(on)}, as known {momentInWords(knownAt)}. Stated position on {asked}.
        </p>
      </header>
      <div className={styles['picture']}>{picture}</div>
      <div className={styles['parts']}>
        {parts.map((part) => (
          <Sentences key={part.title} part={part} numbers={numbers} />
        ))}
      </div>
      <section className={styles['evidence']} aria-label="Evidence">
        <h2>Evidence</h2>
        <p className={styles['count']}>{countInWords(listed, notes.length, props.total)}</p>
        <ol>
          {notes.slice(0, listed).map((note, index) => (
            <li key={cited[index]?.id} id={`note-${index + 1}`}>
              {note}
            </li>
          ))}
        </ol>
      </section>
      <footer className={styles['foot']}>
        {/* A telephone cannot open what lies on somebody else's stick. */}
        {!isOneFile && (
          <div className={styles['code']}>
            <QrCode text={address} />
          </div>
        )}
        <div>
          <p>
            {isOneFile
              ? 'From a copy in one file, without a web address. In that file, this page frozen at that instant:'
              : 'This page, frozen at that instant:'}{' '}
          </p>
          <p className={styles['address']}>{address}</p>
          <p>Satellite stance tracker, CC BY 4.0. Not affiliated with NATO or any government. {NOTICES[dataset]}.</p>
        </div>
      </footer>
    </article>
  );
}

/** How many records stand behind those that are listed. */
function countInWords(listed: number, cited: number, total: number): string {
  const left = cited - listed;
  const rest = left === 0 ? '' : ` ${left} more ${left === 1 ? 'is' : 'are'} cited and did not fit.`;
  const all = `${total} ${total === 1 ? 'record' : 'records'} on these services ${total === 1 ? 'is' : 'are'} in the tracker`;
  if (total === 0) return 'No record on these services is in the tracker.';
  if (listed === 0) return `${all}; the link has them.`;
  return `${listed} ${listed === 1 ? 'record is' : 'records are'} listed.${rest} ${all}; the link has them all.`;
}
