import { describe, expect, test } from 'vitest';
import { codebook, memberList } from '../reference/codebook.ts';
import { type BodyRules, readPositionBody } from './position-body.ts';

const rules: BodyRules = {
  dataset: 'documented',
  codebook,
  members: memberList.map(({ iso3 }) => iso3),
  today: '2026-11-22',
};
const source = { title: 'Fixture', url: 'https://example.org/a' };
const valid = {
  member: 'LTU', statedOn: '2026-06-15', institution: 'parliament', instrument: 'statute', level: 'limits',
  services: ['pnt'], confidence: 'high', summary: 'Fixture.', sources: [source],
}; // prettier-ignore

function issuesOf(change: object, dataset: BodyRules['dataset'] = 'documented') {
  const read = readPositionBody({ ...valid, ...change }, { ...rules, dataset });
  return read.ok ? [] : read.issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

test('what is left out comes back null or empty', () => {
  expect(readPositionBody(valid, rules)).toMatchObject({
    ok: true,
    body: {
      effectiveOn: null,
      reason: null,
      users: [],
      rationales: [],
      note: '',
      sources: [{ quote: null, url: source.url }],
    },
  });
});

test('every issue is said at once', () => {
  expect(readPositionBody({ level: 'limits', colour: 'red' }, rules)).toMatchObject({ ok: false });
  expect(issuesOf({ member: 'CHN', statedOn: '2026-02-30', summary: ' ', sources: [] }).toSorted()).toEqual([
    '/member not_in_list',
    '/sources too_few',
    '/statedOn bad_date',
    '/summary required',
  ]);
});

test.for([
  [{ status: 'published' }, '/status unknown_field'],
  [JSON.parse('{"__proto__": {"role": "admin"}}'), '/__proto__ unknown_field'],
  [{ 'a/b~c': 1 }, '/a~1b~0c unknown_field'],
  [{ [`${'~'.repeat(59)}~~`]: 1 }, ' unknown_field'],
  [{ level: null }, '/level level_xor_reason'],
  [{ reason: 'declined' }, '/level level_xor_reason'],
  [{ level: 'Limits' }, '/level not_in_list'],
  [{ services: ['pnt', 'starlink'] }, '/services/1 not_in_list'],
  [{ services: ['pnt', 'pnt'] }, '/services/1 duplicate_item'],
  [{ services: 'pnt' }, '/services wrong_type'],
  [{ statedOn: 2026 }, '/statedOn wrong_type'],
  [{ statedOn: '1948' }, '/statedOn bad_date'],
  [{ statedOn: '2031-11-23' }, '/statedOn too_far_in_future'],
  [{ effectiveOn: '2026-06-14' }, '/effectiveOn before_stated_on'],
  [{ endsOn: '2026-05' }, '/endsOn before_stated_on'],
  [{ summary: 'a'.repeat(501) }, '/summary too_long'],
  [{ summary: 'a\u0000b' }, '/summary control_chars'],
  [{ summary: 'a\u202eb' }, '/summary bidi_control'],
  [{ summary: 'a\ud800b' }, '/summary bad_unicode'],
  [
    { sources: Array.from({ length: 21 }, (_, n) => ({ ...source, url: `https://example.org/${n}` })) },
    '/sources too_many',
  ],
  [{ sources: [source, source] }, '/sources/1 duplicate_item'],
  [{ sources: [{ title: 'Fixture' }] }, '/sources/0/url required'],
  [{ sources: [{ ...source, title: '' }] }, '/sources/0/title required'],
  [{ sources: [{ ...source, type: 'blog' }] }, '/sources/0/type not_in_list'],
  [{ sources: [{ ...source, url: 'https://sources.example/a' }] }, '/sources/0/url illustrative_wording'],
  [{ rationales: ['because'] }, '/rationales/0/id not_in_list'],
] as const)('%o is refused: %s', ([change, issue]) => {
  expect(issuesOf(change)).toEqual([issue]);
});

test.for([
  { endsOn: '2026' },
  { statedOn: '2031-11-22' },
  { summary: '😀'.repeat(500) },
  { note: 'Tabs\tand\nlines are text.' },
  { sources: [{ title: 'Archive', citation: 'Hansard, 12 March 2025' }] },
  { level: null, reason: 'declined' },
])('%o is taken', (change) => {
  expect(issuesOf(change)).toEqual([]);
});

describe('rationales', () => {
  const usual = [...codebook.rationales.values()];
  test('a bare one takes the direction of its code', () => {
    const code = usual.find(({ direction }) => direction === 'against');
    const read = readPositionBody({ ...valid, rationales: [code?.id] }, rules);
    expect(read).toMatchObject({ ok: true, body: { rationales: [{ id: code?.id, direction: 'against' }] } });
  });

  test('a code that is used both ways needs one', () => {
    const code = usual.find(({ direction }) => direction === 'both');
    expect(issuesOf({ rationales: [{ id: code?.id }] })).toEqual(['/rationales/0/direction required']);
  });
});

test('an illustrative summary leaves room for its words', () => {
  const fiction = [{ title: 'Fixture', url: 'https://sources.example/a', publisher: 'Fictional Gazette' }];
  expect(issuesOf({ summary: 'a'.repeat(486), sources: fiction }, 'illustrative')).toEqual([]);
  expect(issuesOf({ summary: 'a'.repeat(487), sources: fiction }, 'illustrative')).toEqual(['/summary too_long']);
});
