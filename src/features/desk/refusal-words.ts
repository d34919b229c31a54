// Why the service did not take a write, and what its writer can do now. Nothing of it is lost: it waits on this device.
import { problemName } from '../../contract/problem-names.ts';
import { ApiError } from '../../queries/http.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { faultInWords } from '../../question/record/problem-words.ts';

/** The problem of a refused write with what to do; empty where it is not refused. */
export function refusalInWords({ act, state }: Pick<OutboxEntry, 'act' | 'state'>): string {
  if (state.is !== 'parked') return '';
  const name = problemName(state.problem.type);
  const hasWords = act === 'create' || act === 'edit';
  if (name === 'stale') {
    const by = `Changed meanwhile by ${state.problem.currentBy ?? 'somebody else'}.`;
    return hasWords ? `${by} Open it to see both versions and bring them together.` : `${by} Look again, then decide.`;
  }
  if (name === 'validation') return `${state.problem.title}. Open it: the form says which.`;
  if (name === 'duplicate') return `${state.problem.title}. Open it, and see what is there.`;
  return faultInWords(new ApiError(state.problem));
}
