import { codebook } from '../../reference/codebook.ts';
import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { useView } from '../../question/use-view.ts';
import {
  CONFIDENCE_WORDS,
  meansInWords,
  memberName,
  servicesInOrder,
  speakerInWords,
  STATUS_WORDS,
  valueEntry,
} from '../../question/record/record-words.ts';

/** The table's rows come filtered and sorted by the service, so it needs no feature of its own. */
export const evidenceFeatures = tableFeatures({});

const helper = createColumnHelper<typeof evidenceFeatures, Position>();

/** The columns of the evidence table, in reading order. */
export const evidenceColumns = helper.columns([
  helper.accessor((record) => shortDate(record.statedOn), { id: 'date', header: 'Date' }),
  helper.accessor((record) => memberName(record.member), { id: 'member', header: 'Member' }),
  helper.accessor((record) => valueEntry(record).label, {
    id: 'level',
    header: 'Level or reason',
    cell: ({ row }) => <LevelCell record={row.original} />,
  }),
  helper.accessor((record) => speakerInWords(record), { id: 'institution', header: 'Institution' }),
  helper.accessor((record) => meansInWords(record), {
    id: 'instrument',
    header: 'Instrument (how binding)',
  }),
  helper.accessor('summary', {
    id: 'summary',
    header: 'Summary',
    cell: ({ row }) => <CardLink record={row.original} />,
  }),
  helper.accessor((record) => servicesInOrder(record.services), { id: 'services', header: 'Services' }),
  helper.accessor((record) => record.sources[0]?.publisher ?? record.sources[0]?.citation ?? '', {
    id: 'source',
    header: 'Source',
  }),
  helper.accessor((record) => CONFIDENCE_WORDS[record.confidence], {
    id: 'confidence',
    header: 'Confidence',
  }),
  helper.accessor((record) => STATUS_WORDS[record.status], { id: 'status', header: 'Status' }),
  helper.accessor('dataset', { id: 'dataset', header: 'Data set' }),
]);

function LevelCell({ record }: { readonly record: Position }) {
  return <StanceLabel code={record.level ?? record.reason ?? 'not-researched'} codebook={codebook} width={24} />;
}

/** A real address for another window; by keyboard the row itself opens the card. */
function CardLink({ record }: { readonly record: Position }) {
  const { href, set } = useView();
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    set({ card: record.id });
  };
  return (
    <a href={href({ card: record.id })} onClick={onClick} tabIndex={-1}>
      {record.summary}
    </a>
  );
}
