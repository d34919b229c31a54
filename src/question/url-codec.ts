// The URL of a view is a sparse difference: only what differs from the default is written, and every part is read by itself.
// A broken part of a link falls back to its default and is named, so that the page can say so.
import { codebook, groupList, memberList } from '../reference/codebook.ts';
import { DATASETS } from '../domain/position.ts';
import { MAX_STALE_AFTER_DAYS } from '../domain/question.ts';
import { LEVELS } from '../domain/scale.ts';
import { EVENT_KINDS, eventList } from '../reference/events.ts';
import { day, flag, knownAt, listOf, oneOf, plainText, type Reader, recordId, wholeNumber } from './url-readers.ts';
import {
  COMPARE_LAYOUTS,
  COVERAGE_SHADES,
  DISTRIBUTION_MODES,
  EVIDENCE_SORTS,
  MAP_DAYS,
  type Opening,
  PERIOD_UNITS,
  TIMELINE_SORTS,
  type View,
  viewWith,
  WINDOW_DAYS,
} from './view.ts';

/** A part of a link that could not be used: the parameter's name and the text, cut to 60 characters. */
export interface Dropped {
  readonly parameter: string;
  readonly text: string;
}

export interface ReadLink {
  /** What the link says, valid parts only. */
  readonly asked: Partial<View>;
  readonly dropped: readonly Dropped[];
}

type Readers = { readonly [K in keyof View]-?: Reader<NonNullable<View[K]>> };

const memberCodes = memberList.map((member) => member.iso3);

const READERS: Readers = {
  dataset: oneOf(DATASETS),
  on: day,
  from: day,
  to: day,
  since: day,
  services: listOf(codebook.services.map((service) => service.id)),
  axis: oneOf(['stated', 'effective']),
  bindingOnly: flag,
  includeProposed: flag,
  staleAfterDays: wholeNumber(0, MAX_STALE_AFTER_DAYS),
  knownAt,
  members: listOf(memberCodes),
  groups: listOf(groupList.map((group) => group.id)),
  institution: oneOf([...codebook.institutions.keys()]),
  hide: listOf(EVENT_KINDS),
  sort: oneOf(TIMELINE_SORTS),
  mode: oneOf(DISTRIBUTION_MODES),
  period: oneOf(PERIOD_UNITS),
  days: oneOf(MAP_DAYS),
  event: oneOf(eventList.map((event) => event.id)),
  window: oneOf(WINDOW_DAYS),
  sides: listOf([...groupList.map((group) => group.id), ...memberCodes]),
  layout: oneOf(COMPARE_LAYOUTS),
  knownSince: knownAt,
  shade: oneOf(COVERAGE_SHADES),
  q: plainText(200),
  levels: listOf(LEVELS),
  instrument: oneOf([...codebook.instruments.keys()]),
  order: oneOf(EVIDENCE_SORTS),
  why: oneOf(memberCodes),
  whyOn: day,
  card: recordId,
};

function isKey(name: string): name is keyof View {
  return Object.hasOwn(READERS, name);
}

const KEYS = Object.keys(READERS).filter(isKey);

/** Reads a search string, with or without its `?`. Never throws. */
export function readSearch(search: string): ReadLink {
  const parameters = new URLSearchParams(search);
  const asked = new Map<keyof View, unknown>();
  const dropped: Dropped[] = [];
  for (const parameter of new Set(parameters.keys())) {
    const [text = '', ...repeated] = parameters.getAll(parameter);
    const key = isKey(parameter) ? parameter : undefined;
    const reading = key === undefined ? { dropped: [text] } : READERS[key](text);
    if (key !== undefined && reading.value !== undefined) asked.set(key, reading.value);
    for (const left of [...(reading.dropped ?? []), ...repeated]) dropped.push(cut(parameter, left));
  }
  return withoutTurnedRange(Object.fromEntries(asked), dropped);
}

/** A range whose end lies before its start says nothing; both ends are dropped. */
function withoutTurnedRange(asked: Partial<View>, dropped: readonly Dropped[]): ReadLink {
  const { from, to, ...rest } = asked;
  if (from === undefined || to === undefined || from <= to) return { asked, dropped };
  return { asked: rest, dropped: [...dropped, cut('from', from), cut('to', to)] };
}

function cut(parameter: string, text: string): Dropped {
  return { parameter: parameter.slice(0, 60), text: text.slice(0, 60) };
}

/** The search string of a view, `''` or beginning with `?`: what differs from the defaults of the opening, in a fixed order. */
export function searchOf(view: View, opening: Opening): string {
  const usual = { ...viewWith(opening, { on: view.on, to: view.to }), on: opening.opensOn, to: opening.opensOn };
  const parts = KEYS.filter((key) => !isSame(view[key], usual[key])).map((key) => `${key}=${encode(view[key])}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}

/** Percent-encoded, but with the commas of lists and the colons of instants left readable (RFC 3986, 3.4 allows both); half a surrogate pair would throw and is replaced. */
function encode(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed()).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
