// Everything that the service tells somebody who only reads, about one record: which of its texts, and in which places.
import { decodeTimeline } from '../../src/contract/decode-timeline.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { positionPageSchema } from '../../src/contract/positions.ts';
import { stancesSchema } from '../../src/contract/stances.ts';
import { timelineSchema } from '../../src/contract/timeline.ts';
import type { Identity } from './review-model.ts';
import { SET, type Walk, wordsOf } from './walk.ts';

export interface ReadersView {
  /** Every text of the record that turned up in any answer. */
  readonly texts: ReadonlySet<number>;
  /** Whether the record was named where nobody had named it in the question. */
  readonly isNamed: boolean;
  /** The words of the record itself and its status, null where it is not found. */
  readonly record: { readonly words: string; readonly status: string } | null;
  readonly listed: readonly string[];
  /** The record's level in the timeline, if it is in it. */
  readonly charted: readonly (string | null)[];
  /** The level that is derived from it. */
  readonly derived: string | null;
  /** Answers to its own address and history: all found, or none. */
  readonly statuses: ReadonlySet<number>;
}

/** Asks every read. `texts` is how many texts the record has had: each is searched for. */
export async function readersView(walk: Walk, as: Identity, text: number, revision: number): Promise<ReadersView> {
  const get = async (path: string) => walk.ask('GET', `${SET}${path}`, { as });
  const at = `/positions/${walk.id}`;
  const [record, history, newest] = [
    await get(at),
    await get(`${at}/revisions`),
    await get(`${at}/revisions/${revision}`),
  ];
  const open = await Promise.all(OPEN_READS.map(async (path) => (await get(path)).text()));
  const search = await (await get(`/positions?q=${wordsOf(text)}`)).text();
  const lists = await (await get('/positions')).text();
  const timeline = await (await get('/timeline')).text();
  const stances = await (await get('/stances?on=2026-11-22&member=LTU')).text();
  const own = await record.clone().text();
  const all = [...open, search, lists, timeline, stances];
  const everything = [...all, own, await history.text(), await newest.text()].join('\n');
  const chart = decodeTimeline(timelineSchema.parse(JSON.parse(timeline))).positions;
  const [stance] = stancesSchema.parse(JSON.parse(stances)).items;
  const position = record.ok ? positionSchema.parse(JSON.parse(own)) : null;
  return {
    texts: new Set([...everything.matchAll(/text-(\d+)-end/g)].map((found) => Number(found[1]))),
    isNamed: all.some((answer) => answer.includes(walk.id)),
    record: position && { words: position.summary, status: position.status },
    listed: positionPageSchema.parse(JSON.parse(lists)).items.map(({ summary }) => summary),
    charted: chart.map(({ level }) => level),
    derived: stance !== undefined && 'level' in stance ? stance.level : null,
    statuses: new Set([record.status, history.status]),
  };
}

/** Reads of a whole set. */
const OPEN_READS = [
  '/positions?status=draft,in_review,retracted',
  '/positions?knownAt=2026-12-31',
  '/exports/positions.csv',
  '/exports/positions.json?status=draft,in_review,published,retracted',
  '/exports/stances.csv?member=LTU',
  '/changes',
  '/feed.atom',
  '/timeline?knownAt=2026-12-31',
];
