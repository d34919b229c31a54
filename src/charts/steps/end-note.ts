import type { Codebook } from '../../domain/codebook.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { rankOfRun } from './step-rows.ts';

/** What stands under a member's name in place of a level at the end of its line; '' where there is a level. */
export function endNote({ runs }: MemberSeries, codebook: Codebook): string {
  const last = runs.at(-1);
  return last === undefined || rankOfRun(last) !== null ? '' : labelOf(last.code, codebook).toLowerCase();
}
