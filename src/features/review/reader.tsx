import type { SessionAnswer } from '../../contract/session.ts';
import type { Dataset } from '../../domain/position.ts';
import { Notice } from '../../ui/notice.tsx';

interface ReaderProps {
  readonly dataset: Dataset;
  readonly isEditable: boolean;
  readonly session: SessionAnswer;
}

/** Tells those who may change nothing here why, and how somebody could. */
export function Reader({ dataset, isEditable, session }: ReaderProps) {
  return <Notice label="Who may review">{isEditable ? howToAct(session) : readOnly(dataset)}</Notice>;
}

function howToAct({ mayActAs }: SessionAnswer): string {
  return mayActAs.length > 0
    ? 'Here editors and reviewers decide what readers see. To take part, choose one under “Acting as” at the top of the page.'
    : 'Here editors and reviewers decide what readers see. To take part, sign in as one.';
}

function readOnly(dataset: Dataset): string {
  return `The ${dataset} data set can only be read here; it is edited where the tracker runs with its own server.`;
}
