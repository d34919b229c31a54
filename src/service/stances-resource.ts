// GET stances: the derivation, asked over HTTP. The page derives by the very same functions.
import { routes } from '../contract/routes.ts';
import type { StancesOn, StancesOver, StancesQuery } from '../contract/stances.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import { explainedIntervals, type History, stanceOn } from '../domain/intervals.ts';
import type { Member } from '../domain/member.ts';
import type { ExplainedStance } from '../domain/outweighed.ts';
import { type Question, questionWith } from '../domain/question.ts';
import { codebook, memberList } from '../reference/codebook.ts';
import { checkCodes, type Context, type Endpoint, endpoint, json, offerOf } from './endpoint.ts';
import { publishedByMember } from './published-positions.ts';
import type { Snapshot } from './reads.ts';

export const stanceEndpoints: readonly Endpoint[] = [
  endpoint(routes.stances, async (context, query) => json(await stancesAnswer(context, query))),
];

/** The stances that a query asks for; throws `bad-parameter` for a code that the codebook does not have. */
export async function stancesAnswer(context: Context, query: StancesQuery): Promise<StancesOn | StancesOver> {
  const offer = offerOf(context);
  const services = codebook.services.map(({ id }) => id);
  const members = memberList.map(({ iso3 }) => iso3);
  checkCodes('services', query.services, services);
  checkCodes('member', query.member, members);
  const snapshot = await context.reads.knownAt(offer.dataset, query.knownAt ?? null);
  return query.from === undefined
    ? stancesOn(snapshot, query, query.on ?? offer.opensOn())
    : stancesOver(snapshot, query);
}

function questionOf(query: StancesQuery): Question {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return questionWith(codebook, Object.fromEntries(given));
}

function membersOf(query: StancesQuery): readonly Member[] {
  return query.member === undefined ? memberList : memberList.filter(({ iso3 }) => query.member?.includes(iso3));
}

function historyOf(snapshot: Snapshot, { iso3, natoAccession }: Member): History {
  return { accession: natoAccession, positions: publishedByMember(snapshot).get(iso3) ?? [] };
}

type Shown = Omit<StancesOn['items'][number], 'member'>;

function shown({ level, reason, range, setBy, tension, stale, rule, outweighed }: ExplainedStance): Shown {
  return { level, reason, range: range && [...range], setBy, tension, stale, rule, outweighed: [...outweighed] };
}

function stancesOn(snapshot: Snapshot, query: StancesQuery, on: string): StancesOn {
  const question = questionOf(query);
  const { dataset } = snapshot;
  return {
    dataset,
    notice: NOTICES[dataset],
    question: { ...question, services: [...question.services], on, from: null, to: null, member: query.member ?? null },
    items: membersOf(query).map((member) => ({
      member: member.iso3,
      ...shown(stanceOn(historyOf(snapshot, member), question, on, codebook)),
    })),
  };
}

function stancesOver(snapshot: Snapshot, query: StancesQuery): StancesOver {
  const question = questionOf(query);
  const { dataset } = snapshot;
  const range = { from: query.from ?? '', to: query.to ?? '' };
  return {
    dataset,
    notice: NOTICES[dataset],
    question: { ...question, services: [...question.services], on: null, ...range, member: query.member ?? null },
    items: membersOf(query).map((member) => ({
      member: member.iso3,
      intervals: explainedIntervals(historyOf(snapshot, member), question, range, codebook).map(
        ({ from, to, stance }) => ({ from, to, ...shown(stance) }),
      ),
    })),
  };
}
