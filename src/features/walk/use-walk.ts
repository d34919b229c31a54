import { readSearch } from '../../question/url-codec.ts';
import { useView } from '../../question/use-view.ts';
import { type View, viewWith } from '../../question/view.ts';
import { putWalk, useWalkPlace } from './walk-place.ts';
import { type WalkStep, WALK_STEPS } from './walk-steps.ts';

export interface Walk {
  /** The step's number, from 0. */
  readonly index: number;
  readonly step: WalkStep;
  /** Whether the page shows what the step is about, or the presenter has gone elsewhere. */
  readonly isThere: boolean;
  /** Goes to a step by number, from 0; outside of the walk nothing happens. */
  readonly goTo: (index: number) => void;
  /** Ends the walk where it began. */
  readonly end: () => void;
}

export interface WalkDoor {
  /** Null while there is no walk. */
  readonly walk: Walk | null;
  /** Begins at the first step. */
  readonly start: () => void;
  /** Forgets where the walk began: it will end at the overview. */
  readonly clear: () => void;
}

/** The walk of this tab. Every step asks the illustrative set, whatever was asked before. */
export function useWalk(): WalkDoor {
  const { opensOn, href, go } = useView();
  const place = useWalkPlace();
  const viewOf = (asked: Partial<View>) => viewWith({ dataset: 'illustrative', opensOn }, asked);

  function goTo(index: number, from: string): void {
    const step = WALK_STEPS[index];
    if (step === undefined) return;
    putWalk({ step: index, from });
    go(step.path, viewOf(step.asked));
  }

  function end(from: string): void {
    const { pathname, search } = new URL(from, 'https://offline.invalid');
    putWalk(null);
    go(pathname, viewOf(readSearch(search).asked));
  }

  const start = () => goTo(0, withinApp(href({ why: null, whyOn: null, card: null })));
  const clear = () => {
    if (place !== null) putWalk({ ...place, from: '/' });
  };
  const step = place === null ? undefined : WALK_STEPS[place.step];
  if (place === null || step === undefined) return { walk: null, start, clear };
  return {
    start,
    clear,
    walk: {
      index: place.step,
      step,
      isThere: href() === href(viewOf(step.asked), step.path),
      goTo: (index) => goTo(index, place.from),
      end: () => end(place.from),
    },
  };
}

/** The one file holds its question behind a `#`: what follows it is the address that the app knows. */
function withinApp(href: string): string {
  return href.slice(href.indexOf('#') + 1);
}
