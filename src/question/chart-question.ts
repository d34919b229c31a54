// What every chart is told of the reader's question: its days, its words, the events to draw, and where a mark leads.
import type { Day } from '../domain/calendar-date.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import type { Dataset } from '../domain/position.ts';
import { codebook } from '../reference/codebook.ts';
import { eventList } from '../reference/events.ts';
import { useView } from './use-view.ts';
import { questionInWords, sourceInWords } from './words.ts';

/** The words that stand inside every picture of the illustrative set; null for the documented one. */
function pictureNotice(dataset: Dataset): string | null {
  return dataset === 'illustrative' ? NOTICES.illustrative : null;
}

/** Props that all charts of stances share, from the URL. `only` is the member of a chart that shows one, whoever else is chosen. */
export function useChartQuestion(only?: string) {
  const { view, opensOn, set, href } = useView();
  return {
    range: { from: view.from, to: view.to },
    on: view.on,
    codebook,
    events: eventList.filter((event) => !view.hide.includes(event.kind)),
    subtitle: questionInWords(only === undefined ? view : { ...view, members: [only], groups: [] }),
    notice: pictureNotice(view.dataset),
    source: sourceInWords(view, opensOn),
    onOpenWhy: (member: string, day: Day) => set({ why: member, whyOn: day === view.on ? null : day }),
    memberHref: (iso3: string) => href({ why: null, whyOn: null, card: null }, `/members/${iso3}`),
  };
}
