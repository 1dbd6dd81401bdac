import type { LinkEvent } from '@paylinks/core';

const takeBacks = new WeakMap<LinkEvent, () => Promise<unknown>>();

/** The event counts as seen from its verification on, so that nobody can play it again; `takeBack` lets it come once more. */
export function markVerified(event: LinkEvent, takeBack: () => Promise<unknown>): void {
  takeBacks.set(event, takeBack);
}

/** Nobody could be told of it: what its provider sends again must not pass for a repeat. */
export async function unmarkVerified(event: LinkEvent): Promise<void> {
  await takeBacks
    .get(event)?.()
    .catch(() => {});
}
