import { QueryFault } from '../../question/query-fault.tsx';
import type { Desk } from './use-desk.ts';

/** Says once what could not be read, and tries all of it again. */
export function DeskFault({ faults }: Pick<Desk, 'faults'>) {
  const [first] = faults;
  if (first === undefined) return null;
  const names = faults.map(({ what }, i) =>
    i === 0 ? what : what.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
  );
  const read = {
    fault: first.read.fault,
    retry: () => faults.forEach((each) => each.read.retry()),
    isRetrying: faults.some((each) => each.read.isRetrying),
  };
  return <QueryFault what={names.join(', ')} read={read} />;
}
