import { expect, it, vi } from 'vitest';
import { aloneAmongTabs, TabBell } from '../../src/journal/tab-ports.ts';

const never = new AbortController().signal;
let names = 0;
const fresh = () => `lock ${names++}`;

it('lets one tab in at a time, and the next when it has ended', async () => {
  const name = fresh();
  const first = Promise.withResolvers<void>();
  const order: string[] = [];
  const holding = aloneAmongTabs(name, never, async () => {
    order.push('first in');
    await first.promise;
    order.push('first out');
  });
  const waiting = aloneAmongTabs(name, never, async () => void order.push('second in'));
  await vi.waitFor(() => expect(order).toEqual(['first in']));
  first.resolve();
  await Promise.all([holding, waiting]);
  expect(order).toEqual(['first in', 'first out', 'second in']);
});

it('stops waiting when it is told to, without having been in', async () => {
  const name = fresh();
  const first = Promise.withResolvers<void>();
  const holding = aloneAmongTabs(name, never, () => first.promise);
  const ending = new AbortController();
  const hold = vi.fn<() => Promise<void>>();
  const waiting = aloneAmongTabs(name, ending.signal, hold);
  ending.abort();
  await waiting;
  expect(hold).not.toHaveBeenCalled();
  first.resolve();
  await holding;
});

it('says what went wrong within', async () => {
  const failing = aloneAmongTabs(fresh(), never, async () => Promise.reject(new Error('disk')));
  await expect(failing).rejects.toThrow('disk');
});

it('rings in every tab, this one included, until somebody stops listening', async () => {
  const [here, there] = [new TabBell('bell'), new TabBell('bell')];
  const [heardHere, heardThere] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const stop = here.listen(heardHere);
  there.listen(heardThere);
  here.tell();
  expect(heardHere).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(1));
  stop();
  here.tell();
  expect(heardHere).toHaveBeenCalledTimes(1);
  here.close();
  there.close();
});

it('goes ahead where the browser refuses locks, as it may to a page that is a file', async () => {
  vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new DOMException('refused', 'SecurityError'));
  const hold = vi.fn<() => Promise<void>>().mockResolvedValue();
  await aloneAmongTabs(fresh(), never, hold);
  expect(hold).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

function RefusedChannel(): never {
  throw new DOMException('refused', 'SecurityError');
}

it('rings in this tab where the browser refuses channels', () => {
  vi.stubGlobal('BroadcastChannel', RefusedChannel);
  const bell = new TabBell('bell');
  vi.unstubAllGlobals();
  const heard = vi.fn<() => void>();
  bell.listen(heard);
  bell.tell();
  expect(heard).toHaveBeenCalledTimes(1);
  bell.close();
});
