import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Position } from '../../domain/position.ts';
import { positions } from '../../queries/positions.ts';
import { useView } from '../../question/use-view.ts';
import { check, type CheckEnding } from './checks.ts';
import type { DeskRow } from './desk-row.ts';
import { letGo } from './let-go.ts';
import { titleOf } from './row-facts.ts';

export interface Checking {
  /** What came of the last act on the desk, in words; empty before the first. */
  readonly outcome: string;
  /** Notes that the record of a row still stands today, as `by`. */
  readonly checkRow: (row: DeskRow, by: string) => Promise<void>;
  /** Takes back what was not sent or not accepted, and holds no words. */
  readonly letGoOf: (row: DeskRow) => Promise<void>;
}

/** Says "still stands, checked today" of a row as it was shown, also without a network; charts follow once it is sent. */
export function useCheck(): Checking {
  const { view } = useView();
  const { dataset } = view;
  const client = useQueryClient();
  const [outcome, say] = useState('');

  /** What was shown counts, however old: if the record has changed since, the service says so. */
  async function etagOf(id: string): Promise<string | null> {
    const read = positions.one(dataset, id);
    const shown = client.getQueryData(read.queryKey) ?? (await client.fetchQuery(read).catch(() => null));
    return shown?.etag ?? null;
  }

  async function checkRow(row: DeskRow, by: string): Promise<void> {
    const id = row.item.record;
    if (id === null || !row.canCheck) return say(`${titleOf(row.facts)}: nothing to check here. Enter opens it.`);
    const etag = await etagOf(id);
    if (etag === null) return say(`${titleOf(row.facts)}: not checked, because the record could not be read.`);
    const kept = () => say(`${titleOf(row.facts)}: still stands, checked today.`);
    const ending = await check({ dataset, id }, etag, by, kept);
    if (ending.is === 'refused') say(refusedInWords(row, ending));
    await Promise.all(keysOf({ dataset, id }).map((queryKey) => client.invalidateQueries({ queryKey })));
  }

  async function letGoOf(row: DeskRow): Promise<void> {
    const { facts, item, letGo: entry } = row;
    if (entry === null) return;
    const isGone = await letGo(entry).catch(() => false);
    say(`${titleOf(facts)}: ${isGone ? 'taken back; nothing was changed.' : 'not taken back; it is on its way.'}`);
    // What it is now is to be seen before it is decided on again.
    await client.invalidateQueries({ queryKey: ['position', dataset, item.record] });
  }

  return { outcome, checkRow, letGoOf };
}

function refusedInWords({ facts }: DeskRow, ending: CheckEnding): string {
  const problem = ending.is === 'refused' ? ending.problem : null;
  return `${titleOf(facts)}: the check was not accepted. ${problem === null ? 'The service did not answer' : (problem.detail ?? problem.title)}.`;
}

/** The reads that a check changes. */
function keysOf({ dataset, id }: Pick<Position, 'dataset' | 'id'>): readonly (readonly string[])[] {
  return [
    ['timeline', dataset],
    ['position', dataset, id],
    ['revisions', dataset, id],
    ['positions', dataset],
  ];
}
