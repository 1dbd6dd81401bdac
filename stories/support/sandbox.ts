import type { PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';

export interface StorySandbox {
  readonly sandbox: Sandbox;
  readonly client: PaymentLinksClient;
}

/** A provider in memory, spoken to in its own wire format: nothing of the kit is replaced. */
export function createStorySandbox(): StorySandbox {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    fetch: sandbox.fetch,
  });
  return { sandbox, client };
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
