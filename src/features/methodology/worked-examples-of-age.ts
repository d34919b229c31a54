// More worked examples: how old a level may grow, by which clock it is asked, and the response to the US request, which is a question of its own.
// Like the others they are invented histories of a "Member A" that no data set counts.
import { record, type WorkedExample } from './worked-example.ts';

export const workedExamplesOfAge: readonly WorkedExample[] = [
  {
    id: 'stale',
    rule: 7,
    title: 'A level that nobody has checked for a year',
    story: 'A regulation of January 2023 is confirmed by an editor on 10 January 2024, and not again.',
    lesson:
      'From the 366th day after the confirmation the level is stale: the same level, drawn as carried forward, never hidden.',
    records: [record('A1', '2023-01-15', 'telecom_regulator regulation', 'limits', { confirmedOn: ['2024-01-10'] })],
    on: '2025-03-01',
    from: '2023-01-15',
    to: '2025-06-30',
    expected: {
      code: 'limits',
      rule: 2,
      setBy: 'A1',
      stale: true,
      outweighed: [],
      intervals: [
        ['2023-01-15', 'limits'],
        ['2025-01-10', 'limits'],
      ],
    },
  },
  {
    id: 'effective',
    rule: 2,
    title: 'Adopted in one year, applied in the next',
    story:
      'Parliament adopts a statute in March 2025 that applies from January 2026. The reader asks by the date of effect.',
    lesson:
      'By the date stated the level would be Excludes from 12 March 2025; by the date of effect it is Excludes from 1 January 2026.',
    records: [
      record('A1', '2024-11-04', 'foreign_ministry official_statement', 'reviewing'),
      record('A2', '2025-03-12', 'parliament statute', 'excludes', { effectiveOn: '2026-01-01' }),
    ],
    asked: { axis: 'effective' },
    on: '2025-09-01',
    from: '2025-01-01',
    to: '2026-06-30',
    expected: {
      code: 'reviewing',
      rule: 2,
      setBy: 'A1',
      outweighed: [],
      intervals: [
        ['2025-01-01', 'reviewing'],
        ['2025-11-05', 'reviewing'],
        ['2026-01-01', 'excludes'],
      ],
    },
  },
  {
    id: 'response',
    rule: 9,
    title: 'Reserved about the request, strict by its own law',
    story:
      'The foreign ministry is reserved about the US request and advises against Chinese services all the same. Months later parliament limits them by statute.',
    lesson:
      'The statute says nothing about the request, so the response stays Reserved while the stance moves to Limits.',
    records: [
      record('A1', '2025-05-13', 'foreign_ministry official_statement', 'cautions', { response: 'reserved' }),
      record('A2', '2025-11-26', 'parliament statute', 'limits'),
    ],
    on: '2026-01-15',
    from: '2025-05-13',
    to: '2026-03-31',
    expected: {
      code: 'limits',
      rule: 2,
      setBy: 'A2',
      outweighed: [['A1', 'earlier']],
      intervals: [
        ['2025-05-13', 'cautions'],
        ['2025-11-26', 'limits'],
      ],
      response: { response: 'reserved', setBy: 'A1' },
    },
  },
];
