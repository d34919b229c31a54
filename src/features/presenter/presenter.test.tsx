import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { DemoControls, Scenario } from '../../contract/demo-controls.ts';
import { QueryProvider } from '../../queries/query-provider.tsx';
import { OpeningContext } from '../../question/use-view.ts';
import { ScenarioSection } from './scenario-section.tsx';
import { scenarioWords } from './scenario-words.ts';
import { StartAgainSection } from './start-again-section.tsx';

/** The controls of a browser that keeps nothing. */
function demoWith(touched: number, fails = false) {
  let scenario: Scenario = 'none';
  const listeners = new Set<() => void>();
  const reset = vi.fn<() => Promise<void>>(async () => Promise.reject(new Error('refused')));
  const controls: DemoControls = {
    storage: 'memory',
    scenario: () => scenario,
    progress: () => (scenario === 'many' ? 0.25 : null),
    choose: async (next) => {
      if (fails) throw new Error('no data');
      scenario = next;
      for (const heard of listeners) heard();
    },
    onScenario: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    revisions: async () => [],
    append: async () => 'appended',
    touched: async () => touched,
    reset,
  };
  return { controls, reset };
}

function show(children: React.ReactNode): void {
  window.history.replaceState(null, '', '/');
  render(
    <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
      <QueryProvider>{children}</QueryProvider>
    </OpeningContext>,
  );
}

test('every scenario is switched on and off by one button, one at a time, and said aloud', async () => {
  const { controls } = demoWith(0);
  show(<ScenarioSection demo={controls} />);
  expect(screen.getAllByRole('button')).toHaveLength(Object.keys(scenarioWords).length);
  await userEvent.click(screen.getByRole('button', { name: 'Switch on: offline' }));
  expect(controls.scenario()).toBe('offline');
  expect(screen.getByRole('status')).toHaveTextContent(/^Scenario: offline\. No request reaches the service/);
  await userEvent.click(screen.getByRole('button', { name: 'Switch on: slow network' }));
  expect(screen.getAllByRole('button', { name: /^Switch off/ })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Switch off: slow network' }));
  expect(controls.scenario()).toBe('none');
  expect(screen.getByRole('status')).toHaveTextContent('No scenario is in force.');
});

test('while records are being made their row says how far', async () => {
  show(<ScenarioSection demo={demoWith(0).controls} />);
  expect(screen.queryByText(/being made/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Switch on: 100,000 records' }));
  expect(screen.getByText(/They are being made: 25\s%/)).toBeInTheDocument();
});

test('a scenario whose data cannot be made says so', async () => {
  show(<ScenarioSection demo={demoWith(0, true).controls} />);
  await userEvent.click(screen.getByRole('button', { name: 'Switch on: 100,000 records' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be switched on');
});

test('starting again says what would be deleted and offers it as a file; cancelling deletes nothing', async () => {
  const { controls, reset } = demoWith(2);
  show(<StartAgainSection demo={controls} takeAlong={<button type="button">Take it</button>} />);
  await userEvent.click(screen.getByRole('button', { name: 'Start again…' }));
  const asking = within(screen.getByRole('dialog', { name: 'Start again?' }));
  expect(
    await asking.findByText(/for good: 2 records added or changed here, no draft, no unsent write\./),
  ).toBeInTheDocument();
  expect(asking.getByRole('button', { name: 'Take it' })).toBeInTheDocument();
  await userEvent.click(asking.getByRole('button', { name: 'Cancel, and keep everything' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(reset).not.toHaveBeenCalled();
});

test('a browser that refuses to delete is said to, and the question stays open', async () => {
  const { controls, reset } = demoWith(1);
  show(<StartAgainSection demo={controls} takeAlong={null} />);
  await userEvent.click(screen.getByRole('button', { name: 'Start again…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete it and start again' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Not everything was deleted');
  expect(reset).toHaveBeenCalledTimes(1);
});
