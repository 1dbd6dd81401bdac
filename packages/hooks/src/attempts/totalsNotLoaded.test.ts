// @vitest-environment node
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, expect, it, vi } from 'vitest';
import { attemptsOver } from '../../../../testing/hooks/attemptsOver.js';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { gate } from '../../../../testing/server/press.js';

// The host has gone offline, or serves another version by now; later it answers, but not yet.
const host = vi.hoisted(() => ({ isOnline: false, answers: Promise.resolve() }));
vi.mock('./shownTotal.js', async (original) => {
  if (!host.isOnline) throw new Error('Failed to fetch dynamically imported module');
  await host.answers;
  return await original();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends no items as long as it could not be compared what they come to', async () => {
  const sandbox = createSandbox();
  const client = sandboxClient('qonto', sandbox);
  const attempts = attemptsOver(client);
  await expect(attempts.run(sandboxInput('qonto'))).rejects.toMatchObject({ code: 'network', verb: 'createLink' });
  expect(attempts.getSnapshot().attempt).toBeNull();
  expect(sandbox.control.requests()).toHaveLength(0);

  // They come at last, when nobody knows any more what is waiting for them.
  vi.useFakeTimers();
  const comes = gate<void>();
  Object.assign(host, { isOnline: true, answers: comes.promise });
  attempts.run(sandboxInput('qonto')).catch(() => {});
  await vi.advanceTimersByTimeAsync(31_000);
  expect(attempts.getSnapshot()).toMatchObject({ attempt: null, error: { code: 'network' } });
  comes.open();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sandbox.control.requests()).toHaveLength(0);

  vi.useRealTimers();
  const link = await attempts.run(sandboxInput('qonto'));
  expect(sandbox.control.links()).toMatchObject([{ id: link.id }]);

  // Once they are there, nothing waits for them, and nothing is left that could fail.
  vi.useFakeTimers();
  const failures: unknown[] = [];
  const note = (reason: unknown): void => void failures.push(reason);
  process.on('unhandledRejection', note);
  attempts.reset();
  // Looked for again and again, each time with what is there.
  sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
  attempts.run(sandboxInput('qonto')).catch(() => {});
  await vi.advanceTimersByTimeAsync(120_000);
  vi.useRealTimers();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(failures).toEqual([]);
});
