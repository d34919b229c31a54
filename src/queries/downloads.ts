// Files of the service: fetched and kept by the page, so that a service inside the page can answer them too.
import { queryOptions } from '@tanstack/react-query';
import { readCsv } from '../contract/csv.ts';
import type { Day } from '../domain/calendar-date.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import type { Question } from '../domain/question.ts';
import { callText } from './http.ts';

/** What derived stances are asked about; no members means all. */
export interface StancesAsked extends Question {
  readonly dataset: Dataset;
  /** ISO 3166-1 alpha-3. */
  readonly members: readonly string[];
}

/** A day, or a range of days with both ends included. */
export type Span = { readonly on: Day } | { readonly from: Day; readonly to: Day };

/** Every position that readers see at an instant, with its first source (`csv`) or with all (`json`). */
export function positionsFile(dataset: Dataset, knownAt: KnownAt, type: 'csv' | 'json'): Promise<string> {
  return callText(`/api/datasets/${dataset}/exports/positions.${type}?${new URLSearchParams({ knownAt }).toString()}`);
}

/** The derived stances of a question as CSV. */
export function stancesFile(asked: StancesAsked, span: Span): Promise<string> {
  const parameters = new URLSearchParams({
    ...span,
    services: asked.services.join(','),
    axis: asked.axis,
    bindingOnly: String(asked.bindingOnly),
    includeProposed: String(asked.includeProposed),
    staleAfterDays: String(asked.staleAfterDays),
    ...(asked.knownAt === null ? {} : { knownAt: asked.knownAt }),
    ...(asked.members.length === 0 ? {} : { member: asked.members.join(',') }),
  });
  return callText(`/api/datasets/${asked.dataset}/exports/stances.csv?${parameters.toString()}`);
}

/**
 * The service's own clock, which a file of it names: a reader's clock may be wrong, and a citation that is frozen at
 * this instant shows nothing that is published later.
 */
export async function fetchMoment(dataset: Dataset): Promise<KnownAt> {
  const file = await callText(`/api/datasets/${dataset}/exports/stances.csv`);
  const read = readCsv(file);
  const [header, first] = read.ok ? read.records.map(({ cells }) => cells) : [];
  const moment = first?.[header?.indexOf('knownAt') ?? -1];
  if (moment === undefined) throw new Error('The service did not say which moment its file is of.');
  return moment;
}

/** The instant that a citation is frozen at: the one asked for, or else the service's now; asked anew when data change. */
export const momentQuery = (dataset: Dataset, knownAt: KnownAt | null) =>
  queryOptions({
    queryKey: ['moment', dataset, knownAt],
    queryFn: async () => knownAt ?? (await fetchMoment(dataset)),
    staleTime: Infinity,
    gcTime: 0,
  });
