// The worked examples: invented histories of a "Member A", each made to show one rule, with the answer that the codebook gives.
// No record here is a record of any data set, and none is counted anywhere.
import { record, type WorkedExample } from './worked-example.ts';

export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'before-accession',
    rule: 1,
    title: 'A statement from before accession',
    story: 'Member A advises against Chinese services in November 2023 and joins on 1 July 2024.',
    lesson: 'The record exists from the day it was made, but it makes a stance only from the day of accession.',
    accession: '2024-07-01',
    records: [record('A1', '2023-11-15', 'foreign_ministry official_statement', 'cautions')],
    on: '2024-06-30',
    from: '2024-01-01',
    to: '2024-10-31',
    expected: {
      code: 'not-a-member',
      rule: 1,
      setBy: null,
      outweighed: [['A1', 'before-accession']],
      intervals: [
        ['2024-01-01', 'not-a-member'],
        ['2024-07-01', 'cautions'],
      ],
    },
  },
  {
    id: 'latest-speaks',
    rule: 2,
    title: 'The latest word that speaks for the state',
    story:
      'The foreign ministry says the choice is free. A year later the digital ministry opens a review. The defence ministry then says it will keep away.',
    lesson:
      'The defence ministry is the last to speak, yet not for the whole state: its record is kept and shown, and sets nothing.',
    records: [
      record('A1', '2023-02-01', 'foreign_ministry official_statement', 'permits'),
      record('A2', '2024-01-22', 'economy_or_digital_ministry official_statement', 'reviewing'),
      record('A3', '2024-09-02', 'defence_ministry official_statement', 'excludes'),
    ],
    on: '2024-12-31',
    from: '2023-02-01',
    to: '2024-12-31',
    expected: {
      code: 'reviewing',
      rule: 2,
      setBy: 'A2',
      outweighed: [
        ['A3', 'institution-does-not-speak'],
        ['A1', 'earlier'],
      ],
      intervals: [
        ['2023-02-01', 'permits'],
        ['2024-01-22', 'reviewing'],
      ],
    },
  },
  {
    id: 'proposed',
    rule: 2,
    title: 'A draft law, left out and included',
    story:
      'A ministry advises against Chinese services. Nine months later parliament is given a draft that would exclude them.',
    lesson:
      'By default a draft sets nothing and Cautions stands. This question includes proposed acts, so the draft speaks.',
    records: [
      record('A1', '2025-01-14', 'foreign_ministry official_statement', 'cautions'),
      record('A2', '2025-10-06', 'parliament draft_law', 'excludes'),
    ],
    asked: { includeProposed: true },
    on: '2025-12-31',
    from: '2025-01-14',
    to: '2025-12-31',
    expected: {
      code: 'excludes',
      rule: 2,
      setBy: 'A2',
      outweighed: [['A1', 'earlier']],
      intervals: [
        ['2025-01-14', 'cautions'],
        ['2025-10-06', 'excludes'],
      ],
    },
  },
  {
    id: 'tension',
    rule: 3,
    title: 'A softer word against a standing rule',
    story:
      'A regulation keeps Chinese suppliers out of public networks. Later the head of government says that the choice is free.',
    lesson: 'Words do not repeal a rule. The level stays at Limits, and the tension is marked with both records.',
    records: [
      record('A1', '2024-06-03', 'telecom_regulator regulation', 'limits'),
      record('A2', '2025-02-10', 'head_of_state_or_government official_statement', 'permits'),
    ],
    on: '2025-03-01',
    from: '2024-06-03',
    to: '2025-05-31',
    expected: {
      code: 'limits',
      rule: 3,
      setBy: 'A1',
      tension: true,
      outweighed: [['A2', 'yields-to-rule']],
      intervals: [
        ['2024-06-03', 'limits'],
        ['2025-02-10', 'limits'],
      ],
    },
  },
  {
    id: 'rule-to-rule',
    rule: 3,
    title: 'A rule replaced by a rule',
    story: 'The same regulation; this time parliament adopts a statute that opens the market again.',
    lesson: 'The later act is a rule as well, so the earlier one yields and rule 2 gives the answer.',
    records: [
      record('A1', '2024-06-03', 'telecom_regulator regulation', 'limits'),
      record('A2', '2025-02-10', 'parliament statute', 'permits'),
    ],
    on: '2025-03-01',
    from: '2024-06-03',
    to: '2025-05-31',
    expected: {
      code: 'permits',
      rule: 2,
      setBy: 'A2',
      outweighed: [['A1', 'earlier']],
      intervals: [
        ['2024-06-03', 'limits'],
        ['2025-02-10', 'permits'],
      ],
    },
  },
  {
    id: 'conflict',
    rule: 4,
    title: 'Two ministries, nineteen days apart',
    story:
      'The foreign ministry says the choice is free; the digital ministry advises against. Three months later the foreign ministry announces a review.',
    lesson: 'Same authority, at most 30 days apart, two levels apart: a range, until somebody speaks again.',
    records: [
      record('A1', '2025-03-01', 'foreign_ministry official_statement', 'permits'),
      record('A2', '2025-03-20', 'economy_or_digital_ministry official_statement', 'cautions'),
      record('A3', '2025-06-16', 'foreign_ministry official_statement', 'reviewing'),
    ],
    on: '2025-04-15',
    from: '2025-03-01',
    to: '2025-08-31',
    expected: {
      code: 'conflicting',
      rule: 4,
      setBy: 'A2',
      range: ['permits', 'cautions'],
      outweighed: [['A1', 'in-conflict']],
      intervals: [
        ['2025-03-01', 'permits'],
        ['2025-03-20', 'conflicting'],
        ['2025-06-16', 'reviewing'],
      ],
    },
  },
  {
    id: 'none-found',
    rule: 5,
    title: 'A search that found nothing, and expires',
    story: 'A search on 10 January 2024 finds no stated position. Nobody searches again.',
    lesson:
      'The search speaks up to 365 days after its date. From the 366th the member counts as not researched: an old silence is not evidence.',
    records: [record('A1', '2024-01-10', 'foreign_ministry no_comment', 'none-found')],
    on: '2025-01-10',
    from: '2024-01-10',
    to: '2025-06-30',
    expected: {
      code: 'not-researched',
      rule: 5,
      setBy: null,
      outweighed: [['A1', 'none-found-expired']],
      intervals: [
        ['2024-01-10', 'none-found'],
        ['2025-01-10', 'not-researched'],
      ],
    },
  },
  {
    id: 'no-rule',
    rule: 5,
    title: 'Binding acts only, and there is none',
    story: 'A ministry advises against Chinese services. The reader asks for binding acts only.',
    lesson: 'There is a position and no rule. That is told apart from “nobody has looked”.',
    records: [record('A1', '2025-05-05', 'economy_or_digital_ministry official_statement', 'cautions')],
    asked: { bindingOnly: true },
    on: '2025-09-01',
    from: '2025-04-01',
    to: '2025-09-30',
    expected: {
      code: 'no-rule',
      rule: 5,
      setBy: null,
      outweighed: [['A1', 'not-a-rule']],
      intervals: [
        ['2025-04-01', 'not-researched'],
        ['2025-05-05', 'no-rule'],
      ],
    },
  },
  {
    id: 'declined',
    rule: 6,
    title: 'Asked again, and no answer',
    story:
      'The foreign ministry advises against Chinese services. Half a year later, asked whether that still holds, it declines to comment.',
    lesson: 'Silence takes nothing back. The level stands, and the refusal is kept among the evidence.',
    records: [
      record('A1', '2025-01-20', 'foreign_ministry official_statement', 'cautions'),
      record('A2', '2025-07-08', 'foreign_ministry no_comment', 'declined'),
    ],
    on: '2025-10-01',
    from: '2025-01-20',
    to: '2025-12-31',
    expected: {
      code: 'cautions',
      rule: 2,
      setBy: 'A1',
      outweighed: [['A2', 'no-level']],
      intervals: [['2025-01-20', 'cautions']],
    },
  },
];
