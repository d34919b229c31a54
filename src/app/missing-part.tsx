import { useState } from 'react';
import { writeOpenForms } from '../journal/keep-while-open.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

const missing = new WeakSet<Error>();
// Vite tells of a part of the program that did not come: a newer version has others, and a page that is open asks for the old ones.
window.addEventListener('vite:preloadError', ({ payload }) => void missing.add(payload));

/** Whether a fault is that a part of the program did not come. */
export function isMissingPart(fault: Error): boolean {
  return missing.has(fault);
}

/** The way on is to load the page again, which brings the parts that are there now; what stands in a form is put away before. */
export function MissingPart() {
  const [isKept, setKept] = useState(true);
  const loadAgain = async () => {
    const mayGo = !isKept || (await writeOpenForms());
    if (mayGo) location.reload();
    else setKept(false);
  };
  return (
    <ErrorNotice title="This part of the page did not come" onRetry={() => void loadAgain()}>
      <p>
        {isKept
          ? 'A newer version may have taken its place, or the network is away. Retry loads the page again; what you typed is kept.'
          : 'What stands in a form here could not be kept on this device. Save it or download it first; Retry loads the page all the same.'}
      </p>
    </ErrorNotice>
  );
}
