import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { codebook } from '../../reference/codebook.ts';
import { useView } from '../use-view.ts';
import { movedByRules, movedInWords } from './moved-by-rules.ts';

/** What the reader's rules move on the day, in a sentence; null under the default rules, and while the positions are not there. */
export function useMovedByRules(): string | null {
  const { view } = useView();
  // The page asks for the positions, and again where that failed; here they are only read.
  const read = useRead({ ...timelineQuery(view.dataset, view.knownAt), enabled: false });
  return read.value && movedInWords(movedByRules(read.value.positions, view, codebook), view);
}
