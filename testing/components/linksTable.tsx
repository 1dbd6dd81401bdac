import {
  PaymentLinksKit,
  type PaymentLinksKitProps,
  PaymentLinksTable,
  type PaymentLinksTableProps,
} from '@paylinks/components';
import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect } from 'vitest';
import { sandboxClient, sandboxInput } from '../providers/sandboxClients.js';

/** What the tables of a test stand on. `reads`: how many single links were read at once at most, and which. */
export const world = {} as {
  provider: SandboxProvider;
  sandbox: Sandbox;
  client: PaymentLinksClient;
  reads: { now: number; most: number; ids: string[] };
};

/** A new world, on this provider. */
export function on(provider: SandboxProvider): void {
  const sandbox = createSandbox({ qonto: { connection: 'enabled' } });
  const reads = { now: 0, most: 0, ids: [] as string[] };
  const client = sandboxClient(provider, sandbox, async (input, init) => {
    const id = /\/payment_links\/([^/]+)$/.exec(String(input))?.[1];
    if (id === undefined || init?.method === 'POST') return sandbox.fetch(input, init);
    reads.ids.push(id);
    reads.now += 1;
    reads.most = Math.max(reads.most, reads.now);
    try {
      return await sandbox.fetch(input, init);
    } finally {
      reads.now -= 1;
    }
  });
  Object.assign(world, { provider, sandbox, client, reads });
}

export const customer = (): string => world.sandbox.credentials.commet.customers[0]?.id ?? '';
export const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;

export async function make(count: number, own: (index: number) => Partial<CreateLinkInput> = () => ({})) {
  const made: PaymentLink[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { ...sandboxInput(world.provider, euros(1000 + index)), ...own(index) };
    made.push(await world.client.createLink(input as CreateLinkInput));
  }
  return made;
}

export function Table({
  kit,
  ...table
}: PaymentLinksTableProps & { kit?: Partial<PaymentLinksKitProps> }): ReactElement {
  return (
    <PaymentLinksKit client={world.client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false} {...kit}>
      <PaymentLinksTable {...table} />
    </PaymentLinksKit>
  );
}

/** Without the head. */
export const rows = async (count: number): Promise<HTMLElement[]> => {
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(count + 1));
  return screen.getAllByRole('row').slice(1);
};
export const cell = (row: HTMLElement | undefined, column: string): string | null | undefined =>
  row?.querySelector(`[data-column="${column}"]`)?.textContent;
export const column = async (name: string, count: number) => (await rows(count)).map((row) => cell(row, name));

export const listsAsked = () =>
  world.sandbox.control
    .requests()
    .filter(({ method, path }) => method === 'GET' && /\/(payment_intents|payment_links|payments)(\?|$)/.test(path))
    .map(({ path }) => new URLSearchParams(path.split('?')[1]));
