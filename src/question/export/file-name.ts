import type { KnownAt } from '../../domain/instant.ts';
import type { Dataset } from '../../domain/position.ts';

const LONGEST = 60;

/** E.g. `ILLUSTRATIVE_stance-timeline_known-2026-11-22.svg`: ASCII letters, digits and `._-` alone, as the service names its files. */
export function fileName(dataset: Dataset, subject: string, knownAt: KnownAt, type: string): string {
  const set = dataset === 'illustrative' ? 'ILLUSTRATIVE' : dataset;
  const words = plain(subject.replaceAll('.', ' ')).toLowerCase().slice(0, LONGEST).replace(/-$/, '') || 'chart';
  return `${set}_${words}_known-${plain(knownAt.replaceAll(':', ''))}.${type}`;
}

function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[^A-Za-z0-9.]+/g, '-').replaceAll(/^-|-$/g, '');
}
