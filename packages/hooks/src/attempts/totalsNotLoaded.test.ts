// @vitest-environment node
import { createSandbox } from '@paylinks/sandbox';
import { expect, it, vi } from 'vitest';
import { attemptsOver } from '../../../../testing/hooks/attemptsOver.js';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';

// The host has gone offline, or serves another version by now.
const online = vi.hoisted(() => ({ yes: false }));
vi.mock('./shownTotal.js', async (original) => {
  if (!online.yes) throw new Error('Failed to fetch dynamically imported module');
  return await original();
});

it('sends no items as long as it could not be compared what they come to', async () => {
  const sandbox = createSandbox();
  const client = sandboxClient('qonto', sandbox);
  const attempts = attemptsOver(client);
  await expect(attempts.run(sandboxInput('qonto'))).rejects.toMatchObject({ code: 'network', verb: 'createLink' });
  expect(attempts.getSnapshot().attempt).toBeNull();
  expect(sandbox.control.requests()).toHaveLength(0);

  online.yes = true;
  const link = await attempts.run(sandboxInput('qonto'));
  expect(sandbox.control.links()).toMatchObject([{ id: link.id }]);
});
