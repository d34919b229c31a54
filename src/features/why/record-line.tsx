import { StanceSwatch } from '../../charts/stance-mark/stance-swatch.tsx';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { shortDate } from '../../domain/calendar-words.ts';
import type { CodedPosition, Position } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './why.module.css';

interface RecordLineProps {
  readonly record: CodedPosition;
  /** Its text, once it has arrived. */
  readonly text: Position | undefined;
  /** Why it did not set the value. */
  readonly because?: string;
  /** Names the services, where they are not the ones asked about. */
  readonly hasServices?: boolean;
}

/** A record in short: what it says, who said it how and when, and a way to its card. */
export function RecordLine({ record, text, because, hasServices = false }: RecordLineProps) {
  const { set } = useView();
  const code = record.level ?? record.reason ?? 'not-researched';
  const services = codebook.services.filter((service) => record.services.includes(service.id));
  return (
    <li className={styles['line']}>
      <p className={styles['line-head']}>
        <StanceSwatch code={code} codebook={codebook} width={36} />
        <strong>{labelOf(code, codebook)}</strong>
        <span className={styles['when']}>{shortDate(record.statedOn)}</span>
      </p>
      <p>
        {voiceInWords(record)}
        {hasServices && ` (${services.map((service) => service.name).join(', ')})`}
      </p>
      {text !== undefined && <p className={styles['summary']}>{text.summary}</p>}
      {because !== undefined && <p>{because}</p>}
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => set({ card: record.id })}>
        Open its card <VisuallyHidden>{record.id}</VisuallyHidden>
      </Button>
    </li>
  );
}

/** Who spoke, and how: `Foreign ministry, official statement`. In a search nobody spoke. */
function voiceInWords(record: CodedPosition): string {
  if (isSearch(record)) return SEARCH_NAME;
  const { institution, instrument } = record;
  const who = codebook.institutions.get(institution)?.name ?? institution;
  const how = codebook.instruments.get(instrument)?.name ?? instrument;
  return `${who}, ${how.slice(0, 1).toLowerCase()}${how.slice(1)}`;
}
