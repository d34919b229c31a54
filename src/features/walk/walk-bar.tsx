import { useState } from 'react';
import { createPortal } from 'react-dom';
import { LiveRegion } from '../../ui/live-region.tsx';
import { StepBar } from './step-bar.tsx';
import './large-type.css';
import { useKeptType } from './large-type.ts';
import { useOpenDialog } from './use-open-dialog.ts';
import { usePlaying } from './use-playing.ts';
import { useStepSubject } from './use-step-subject.ts';
import { useWalk, type Walk } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import type { WalkMove } from './walk-key.ts';
import { WALK_STEPS } from './walk-steps.ts';

/** The presenter's bar at the foot of every page while the walk is on. It stands once in the page, and shows nothing otherwise. */
export function WalkBar() {
  const { walk } = useWalk();
  useKeptType();
  return (
    <>
      <LiveRegion message={walk === null ? '' : stepInWords(walk)} />
      {walk !== null && <WalkOn walk={walk} />}
    </>
  );
}

function stepInWords({ index, step }: Walk): string {
  return `Step ${index + 1} of ${WALK_STEPS.length}: ${step.heading}. ${step.words}`;
}

function WalkOn({ walk }: { readonly walk: Walk }) {
  const { index, step, goTo, end } = walk;
  const [isPlaying, setPlaying] = useState(false);
  const [isByButton, setByButton] = useState(false);
  const isLast = index === WALK_STEPS.length - 1;
  const dialog = useOpenDialog();
  // Everything outside of a modal dialog is out of reach, so the bar goes into the one that the step has opened.
  const ownDialog = walk.isThere && step.asked.why !== undefined ? dialog : null;

  function move(to: WalkMove): void {
    if (to === 'end') end();
    else goTo(index + (to === 'next' ? 1 : -1));
  }

  useWalkKeys(ownDialog, (to) => {
    setByButton(false);
    move(to);
  });
  usePlaying(
    isPlaying && !isLast ? index : null,
    () => goTo(index + 1),
    () => setPlaying(false),
  );
  useStepSubject(walk.isThere ? step.heading : '', step.subject);
  return createPortal(
    <StepBar
      walk={walk}
      isPlaying={isPlaying && !isLast}
      onMove={(to) => {
        setByButton(true);
        move(to);
      }}
      onPlay={() => setPlaying(!isPlaying || isLast)}
      isFocused={isByButton}
    />,
    ownDialog ?? document.body,
  );
}
