import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AddForm } from './add-form.tsx';
import { CopyNotice } from './copy-notice.tsx';
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import { IdentityNotice } from './identity-notice.tsx';
import { SavedDraft } from './saved-draft.tsx';

export interface AddingProps {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: Day;
  /** What the first form opens with. */
  readonly start: FormValues;
  /** The record that it was copied from; null where it was not. */
  readonly copied: Position | null;
}

/** One form of several: each has a draft of its own. `before` is what the one before it saved, when this one goes on from it. */
interface Turn {
  readonly number: number;
  readonly start: FormValues;
  readonly before: Position | null;
  readonly saved: Position | null;
}

/** One form after the other. */
export function Adding({ dataset, today, start, copied }: AddingProps) {
  const [turn, setTurn] = useState<Turn>({ number: 1, start, before: null, saved: null });
  const next = (before: Position | null, from: FormValues) =>
    setTurn({ number: turn.number + 1, start: from, before, saved: null });
  const { before, saved } = turn;
  return (
    <>
      <LiveRegion
        message={
          before === null ? '' : `Saved as a draft: ${before.summary}. The next form keeps source and institution.`
        }
      />
      {saved === null ? (
        <>
          <IdentityNotice />
          {before !== null && <SavedBefore position={before} />}
          {copied !== null && turn.number === 1 && <CopyNotice position={copied} />}
          <AddForm
            key={turn.number}
            dataset={dataset}
            today={today}
            start={turn.start}
            isNext={turn.number > 1}
            onSaved={(position) => setTurn({ ...turn, saved: position })}
            onNext={(position, values) => next(position, keptForNext(values))}
          />
        </>
      ) : (
        <SavedDraft
          position={saved}
          isPublished={false}
          next={<Button onClick={() => next(null, EMPTY_FORM)}>Add another</Button>}
        />
      )}
    </>
  );
}

/** One source often holds several statements: the next form keeps it, and who spoke. */
function keptForNext({ sources, institution }: FormValues): FormValues {
  return { ...EMPTY_FORM, sources, institution };
}

function SavedBefore({ position }: { readonly position: Position }) {
  const { href } = useView();
  return (
    <Notice
      label="Saved before"
      action={<PageLink href={href({ card: position.id })}>Open it to submit it for review</PageLink>}
    >
      Saved as a draft: {position.summary}
    </Notice>
  );
}
