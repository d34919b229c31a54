// The URL as React state: one hook reads it, and every change of the question is a new entry in the browser's history.
import { createContext, use } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import type { Day } from '../domain/calendar-date.ts';
import { type Dropped, readSearch, searchOf } from './url-codec.ts';
import { patchedView } from './patched-view.ts';
import { type Opening, type View, viewWith } from './view.ts';

/** What the service opens with; the app provides it once the data sets are known. */
export const OpeningContext = createContext<Opening | null>(null);

export interface ViewState {
  readonly view: View;
  /** The last day for which records are kept; what is shown of later days is carried on. */
  readonly opensOn: Day;
  /** Parts of the link that could not be used. */
  readonly dropped: readonly Dropped[];
  /** Changes the question and stays on the page. `replace` keeps the browser's history as it is, for what moves continuously. */
  readonly set: (patch: Partial<View>, options?: { readonly replace?: boolean }) => void;
  /** The address of a page (this one by default) with the question as it is, or changed. */
  readonly href: (patch?: Partial<View>, path?: string) => string;
  /** Goes to a page, taking the question along. */
  readonly go: (path: string, patch?: Partial<View>) => void;
}

/** The reader's view, from the URL. Throws where the app has provided no opening: a fault of the program. */
export function useView(): ViewState {
  const opening = use(OpeningContext);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { hrefs } = useRouter();
  if (opening === null) throw new Error('useView needs an OpeningContext around it');
  const { asked, dropped } = readSearch(search);
  const view = viewWith(opening, asked);
  const href = (patch: Partial<View> = {}, to = path) =>
    hrefs(to + searchOf(patchedView(view, patch, opening), opening));
  return {
    view,
    opensOn: opening.opensOn,
    dropped,
    href,
    set: (patch, options) => {
      navigate(href(patch), { replace: options?.replace ?? false });
    },
    go: (to, patch) => {
      navigate(href({ why: null, whyOn: null, card: null, ...patch }, to));
    },
  };
}
