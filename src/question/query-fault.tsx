import { ApiError } from '../queries/http.ts';
import type { Read } from '../queries/use-read.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

export interface QueryFaultProps {
  /** What could not be loaded, as the subject of a sentence: "The positions". */
  readonly what: string;
  readonly read: Pick<Read<unknown>, 'fault' | 'retry' | 'isRetrying'>;
}

/** Says in place that something could not be loaded, why as far as it is known, and offers to try again. */
export function QueryFault({ what, read }: QueryFaultProps) {
  return (
    <ErrorNotice title={`${what} could not be loaded`} onRetry={read.retry} isRetrying={read.isRetrying}>
      <p>{reasonOf(read.fault)} The question and the rest of the page are kept.</p>
    </ErrorNotice>
  );
}

function reasonOf(fault: Error | null): string {
  if (fault instanceof ApiError) return `The service says: ${fault.problem.title} (${fault.problem.status}).`;
  return fault?.message ?? 'The reason is not known.';
}
