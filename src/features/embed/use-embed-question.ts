import type { Day } from '../../domain/calendar-date.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { useView } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';

/** The question for an embedded chart: what a mark opens is opened in the tracker, in a window of its own. `path` is the page of the chart. */
export function useEmbedQuestion(path: string) {
  const { view, href } = useView();
  const question = useChartQuestion();
  const open = (patch: Partial<View>) => {
    window.open(href(patch, path), '_blank', 'noopener');
  };
  const onOpenWhy = (why: string, day: Day) => open({ why, whyOn: day === view.on ? null : day });
  return { question: { ...question, onOpenWhy }, open };
}
