import type { PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxConnection, type SandboxProvider } from '@paylinks/sandbox';
import { sandboxClient } from '../../testing/providers/sandboxClients.ts';

export interface StorySandbox {
  readonly provider: SandboxProvider;
  readonly sandbox: Sandbox;
  readonly client: PaymentLinksClient;
}

/** A provider in memory, spoken to in its own wire format: nothing of the kit is replaced. `connection` is Qonto's; by default links can be made at once. */
export function createStorySandbox(
  provider: SandboxProvider = 'monite',
  { connection = 'enabled' }: { connection?: SandboxConnection | undefined } = {},
): StorySandbox {
  const sandbox = createSandbox({ qonto: { connection } });
  return { provider, sandbox, client: sandboxClient(provider, sandbox) };
}

const known = new WeakMap<HTMLElement, StorySandbox>();

export function rememberSandbox(canvas: HTMLElement, story: StorySandbox): StorySandbox {
  known.set(canvas, story);
  return story;
}

/** The sandbox behind a story, for its play function. */
export function sandboxOf(canvas: HTMLElement): StorySandbox {
  const story = known.get(canvas);
  if (!story) throw new Error('This story has no sandbox yet.');
  return story;
}
