// Starts the page: the chosen ground first, then the in-page service where the build has one, then the app.
import { createRoot } from 'react-dom/client';
import { applyTheme, savedTheme } from '../ui/theme.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { App } from './app.tsx';
import type { Limits } from './limits.ts';

async function limitsOfThisBrowser(): Promise<Limits> {
  const canOpenOffline = 'serviceWorker' in navigator;
  if (__MOCKS__ === '') return { isDemo: false, keepsEdits: true, canOpenOffline };
  const { startMocks } = await import('../../mocks/start.ts');
  const { storage } = await startMocks(__MOCKS__);
  return { isDemo: true, keepsEdits: storage === 'kept', canOpenOffline };
}

async function start(): Promise<void> {
  applyTheme(savedTheme());
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const limits = await limitsOfThisBrowser();
  createRoot(root).render(<App limits={limits} />);
}

/** Nothing of the page can run: say so, where the skeleton would wait for ever. */
function sayThatItFailed(fault: unknown): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <ErrorNotice title="The page could not start" onRetry={() => location.reload()}>
      <p>{fault instanceof Error ? fault.message : 'The reason is not known.'}</p>
    </ErrorNotice>,
  );
}

start().catch(sayThatItFailed);
