// A hundred thousand made-up records, for showing how the page stands a large record. They say nothing, and say that they
// do: each is marked illustrative as every record of the set is (codebook, "Two data sets, never mixed").
import { dayNumber, dayOf, type DayNumber } from '../src/domain/calendar-date.ts';
import { illustrativeSummary } from '../src/domain/dataset-notice.ts';
import { CONFIDENCES, type PositionBody } from '../src/domain/position.ts';
import type { Revision } from '../src/domain/review.ts';
import { LEVELS, type Level } from '../src/domain/scale.ts';
import { codebook, memberList } from '../src/reference/codebook.ts';
import { publishingSteps, recordedDay, revisionsFrom } from '../src/service/seed/seed-history.ts';
import { stableHash } from '../src/service/seed/stable-hash.ts';
import type { Seeds } from './demo-seeds.ts';

/** Of each of the 32 members: 100,000 together. */
export const RECORDS_OF_A_MEMBER = 3125;

const FIRST_DAY = dayNumber('2019-01-02');
const LAST_DAY = dayNumber('2026-11-14');
/** How likely a member's next record has another level. */
const CHANGE = 0.004;
/** The page stays usable: longer than this it is not kept from what else it does. */
const TURN_MS = 25;

const institutions = [...codebook.institutions.keys()];
const instruments = [...codebook.instruments.values()].filter(({ id }) => id !== 'no_comment').map(({ id }) => id);
const services = codebook.services.map(({ id }) => id);
const publishers = ['Fictional Gazette', 'Fictional Broadcaster', 'Fictional Parliament Papers'] as const;

/** The demo's seeds with the generated records behind those of the files; tells how much is made, from 0 to 1. */
export async function manySeeds(base: Seeds, onProgress: (share: number) => void): Promise<Seeds> {
  const made: Revision[] = [...(base.get('illustrative') ?? [])];
  let turnEnds = performance.now() + TURN_MS;
  for (const [index, { iso3 }] of memberList.entries()) {
    for (const revision of memberRevisions(iso3)) {
      made.push(revision);
      if (performance.now() < turnEnds) continue;
      onProgress(index / memberList.length);
      // oxlint-disable-next-line no-await-in-loop -- turns are taken one after the other, and the page has the time between
      await pause();
      turnEnds = performance.now() + TURN_MS;
    }
  }
  return new Map([...base, ['illustrative', made]]);
}

/** The histories of a member's generated records, one after the other, always the same. */
export function* memberRevisions(member: string): Generator<Revision> {
  const random = randomFrom(stableHash(member));
  let level: Level = pick(LEVELS, random);
  for (let index = 0; index < RECORDS_OF_A_MEMBER; index += 1) {
    if (random() < CHANGE) level = pick(LEVELS, random);
    const id = `many-${member.toLowerCase()}-${String(index + 1).padStart(4, '0')}`;
    const body = bodyOf(id, member, level, index, random);
    yield* revisionsFrom('illustrative', id, 'confirmed', publishingSteps(id, body, recordedDay(id, body.statedOn)));
  }
}

function bodyOf(id: string, member: string, level: Level, index: number, random: () => number): PositionBody {
  const statedOn = dayOf(dayAt(index));
  return {
    member,
    statedOn,
    effectiveOn: null,
    endsOn: null,
    institution: pick(institutions, random),
    instrument: pick(instruments, random),
    level,
    reason: null,
    services: [pick(services, random)],
    users: [],
    rationales: [],
    response: null,
    confidence: pick(CONFIDENCES, random),
    summary: illustrativeSummary(`generated record ${index + 1} of ${RECORDS_OF_A_MEMBER}, which stands for nothing`),
    note: '',
    sources: [
      {
        url: `https://sources.example/${id}`,
        citation: null,
        title: 'Illustrative source',
        publisher: pick(publishers, random),
        publishedOn: statedOn,
        archiveUrl: null,
        language: 'en',
        type: null,
        locator: null,
        quote: null,
        translation: null,
      },
    ],
  };
}

/** Days spread evenly from the first to the last. */
function dayAt(index: number): DayNumber {
  return FIRST_DAY + Math.floor((index * (LAST_DAY - FIRST_DAY)) / (RECORDS_OF_A_MEMBER - 1));
}

function pick<T>(of: readonly T[], random: () => number): T {
  const chosen = of[Math.floor(random() * of.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}

/** Numbers from 0 up to 1, the same for the same seed: a linear congruential generator of 32 bits, its upper bits mixed in. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
  };
}

async function pause(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve));
}
