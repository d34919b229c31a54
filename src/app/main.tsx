// Starts the page: the chosen ground first, then the in-page service where the build has one, then the app.
import { createRoot } from 'react-dom/client';
import type { DemoControls } from '../contract/demo-controls.ts';
import { applyTheme, savedTheme } from '../ui/theme.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { App } from './app.tsx';
import { DemoContext } from './demo/demo-context.ts';

async function demoOfThisBuild(): Promise<DemoControls | null> {
  if (__MOCKS__ === '') return null;
  const { startMocks } = await import('../../mocks/start.ts');
  return startMocks(__MOCKS__);
}

async function start(): Promise<void> {
  applyTheme(savedTheme());
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const demo = await demoOfThisBuild();
  createRoot(root).render(
    <DemoContext value={demo}>
      <App limits={{ keepsEdits: demo === null || demo.storage === 'kept' }} />
    </DemoContext>,
  );
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
