import type { Dataset } from '../src/domain/position.ts';
import type { Revision } from '../src/domain/review.ts';
import { codebook } from '../src/reference/codebook.ts';
import documented from '../src/reference/documented-record.json' with { type: 'json' };
import sources from '../src/reference/sources.json' with { type: 'json' };
import { seedDocumented } from '../src/service/seed/seed-documented.ts';
import { areNamesCoded } from './coded-names.ts';
import { codedRevision } from './coded-records.ts';
import illustrative from './data/illustrative-positions.json' with { type: 'json' };
import { seedIllustrative } from './seed-illustrative.ts';

/** The revisions with which each data set of the demo begins. */
export type Seeds = ReadonlyMap<Dataset, readonly Revision[]>;

/** Both data sets of the demo: a pure function of the files. Where names are coded the documented one stays closed: its sources name who spoke. */
export function demoSeeds(): Seeds {
  if (areNamesCoded) return new Map([['illustrative', seedIllustrative(illustrative, codebook).map(codedRevision)]]);
  return new Map<Dataset, readonly Revision[]>([
    ['illustrative', seedIllustrative(illustrative, codebook)],
    ['documented', seedDocumented(documented, sources.sources, codebook)],
  ]);
}

/** The same data sets with nothing on record. */
export function emptySeeds(): Seeds {
  return new Map<Dataset, readonly Revision[]>([
    ['illustrative', []],
    ['documented', []],
  ]);
}
