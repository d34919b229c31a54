import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepWhileOpen } from '../../journal/keep-while-open.ts';
import { openNewVersion, type WorkerNews } from './app-worker.ts';
import { NewVersion } from './new-version.tsx';

const worker = vi.hoisted(() => ({ news: 'waiting' as WorkerNews, open: vi.fn<typeof openNewVersion>() }));
vi.mock('./app-worker.ts', () => ({
  watchAppWorker: () => () => {},
  workerNews: () => worker.news,
  openNewVersion: worker.open,
}));

beforeEach(() => void worker.open.mockReset());
let close = () => {};
afterEach(() => close());

const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

test('a version that is ready opens when what stands in every form is on the disk, not before', async () => {
  const written = Promise.withResolvers<boolean>();
  close = keepWhileOpen('form', () => written.promise);
  render(<NewVersion />);
  await press('Open the new version');
  expect(screen.getByRole('button')).toHaveTextContent('Opening…');
  expect(worker.open).not.toHaveBeenCalled();
  written.resolve(true);
  await vi.waitFor(() => expect(worker.open).toHaveBeenCalledOnce());
});

test('what this device does not keep holds it back, is said, and is left to whoever typed it', async () => {
  close = keepWhileOpen('form', async () => false);
  render(<NewVersion />);
  await press('Open the new version');
  await press('Open it all the same');
  await vi.waitFor(() => expect(worker.open).toHaveBeenCalledOnce());
  expect(screen.getByRole('region', { name: 'New version' })).toHaveTextContent('could not be kept on this device');
});

test('without news nothing is said', () => {
  worker.news = 'none';
  render(<NewVersion />);
  expect(screen.queryByRole('region')).toBeNull();
});
