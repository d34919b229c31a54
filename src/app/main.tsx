// Starts the page: the chosen ground first, then the in-page service where the build has one, then the app.
import { createRoot } from 'react-dom/client';
import type { DemoControls } from '../contract/demo-controls.ts';
import { applyTheme, savedTheme } from '../ui/theme.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { App } from './app.tsx';
import { DemoContext } from './demo/demo-context.ts';
import type { Limits } from './limits.ts';

async function limitsOfThisBrowser(): Promise<Limits> {
  if (__MOCKS__ === '') return { keepsEdits: true };
  const { startMocks } = await import('../../mocks/start.ts');
  const { storage } = await startMocks(__MOCKS__);
  return { keepsEdits: storage === 'kept' };
}

async function start(): Promise<void> {
  applyTheme(savedTheme());
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const demo = await demoOfThisBuild();
  createRoot(root).render(
    <DemoContext value={demo}>
      <App limits={limitsOfThisBrowser(demo)} />
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
