import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { RespondingPosition } from '../../domain/response.ts';
import { codebook } from '../../reference/codebook.ts';
import { Table } from '../../ui/table.tsx';
import { PlainDate } from './plain-date.tsx';
import type { WorkedExample } from './worked-example.ts';

/** The records of a worked example, in the order of their dates. */
export function ExampleRecords({ example }: { readonly example: WorkedExample }) {
  return (
    <Table
      caption={`Records of “${example.title}”`}
      isCaptionHidden
      columns={[
        { key: 'record', label: 'Record' },
        { key: 'stated', label: 'Stated' },
        { key: 'voice', label: 'Who and how' },
        { key: 'says', label: 'Says' },
      ]}
      rows={example.records.map((record) => ({
        key: record.id,
        cells: [record.id, <PlainDate key="date" date={record.statedOn} />, voiceInWords(record), saysInWords(record)],
      }))}
    />
  );
}

function voiceInWords({ institution, instrument }: RespondingPosition): string {
  const how = codebook.instruments.get(instrument);
  const who = codebook.institutions.get(institution)?.name ?? institution;
  return `${who}, ${(how?.name ?? instrument).toLowerCase()}, binding level ${how?.bindingLevel ?? 0}`;
}

function saysInWords(record: RespondingPosition): string {
  const code = record.level ?? record.reason;
  return [
    ...(code === null ? [] : [labelOf(code, codebook)]),
    ...(record.effectiveOn === null ? [] : [`from ${dateInWords(record.effectiveOn)}`]),
    ...(record.response === null ? [] : [`response: ${record.response}`]),
    ...record.confirmedOn.map((day) => `confirmed ${dateInWords(day)}`),
  ].join('; ');
}
