import { type LinkQuery, moneyToDecimal } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { type LinkColumn, PaymentLinksKit, PaymentLinksTable } from '../index.js';

afterEach(cleanup);

/** Ten thousand links whose amounts come in no order, made by the request that the client makes one with. */
async function tenThousand(provider: SandboxProvider): Promise<{ sandbox: Sandbox; makeOne: () => Promise<unknown> }> {
  const sandbox = createSandbox({ qonto: { connection: 'enabled' } });
  let create: readonly [RequestInfo | URL, RequestInit & { readonly body: string }] | null = null;
  const client = sandboxClient(provider, sandbox, (input, init) => {
    if (init?.method === 'POST' && typeof init.body === 'string') create = [input, { ...init, body: init.body }];
    return sandbox.fetch(input, init);
  });
  await client.createLink(sandboxInput(provider, { minorUnits: 1234, currency: 'EUR' }));
  let made = 1;
  const makeOne = (): Promise<unknown> => {
    if (create === null) throw new Error('Nothing was sent.');
    const [input, { signal: _, ...init }] = create;
    const minorUnits = 1000 + ((made * 7919) % 5000);
    made += 1;
    const body = init.body.replace(/12\.?34/, (text) =>
      text === '1234' ? `${minorUnits}` : moneyToDecimal({ minorUnits, currency: 'EUR' }),
    );
    return sandbox.fetch(input, { ...init, body });
  };
  for (let count = 1; count < 10_000; count += 1) await makeOne();
  return { sandbox, makeOne };
}

type Sort = LinkQuery['sort'];
const by = (name: NonNullable<Sort>['by']): Sort[] => [
  { by: name, direction: 'asc' },
  { by: name, direction: 'desc' },
];
const orders: readonly (readonly [SandboxProvider, readonly Sort[]])[] = [
  ['monite', [undefined, ...by('createdAt')]],
  ['qonto', [undefined, ...by('amount'), ...by('expiresAt')]],
  ['commet', [undefined]],
];

describe('ten thousand links, paged to the end while others are made', () => {
  it.each(orders)(
    '%s: none twice, none missing, in every order that it has',
    async (provider, sorts) => {
      const { sandbox, makeOne } = await tenThousand(provider);
      for (const sort of sorts) {
        const before = sandbox.control.links().map(({ id }) => id);
        let ids: string[] = [];
        // A column that says nothing is looked for in every row that is new to it, drawn or not.
        const watched = (): LinkColumn => ({ id: 'watched', header: 'Watched', cell: ({ id }) => void ids.push(id) });
        const client = sandboxClient(provider, sandbox);
        const table = (columns: readonly (LinkColumn | 'amount')[]): ReactElement => (
          <PaymentLinksKit client={client} locale="en-GB" timeZone="UTC" pollMs={false}>
            <PaymentLinksTable pageSize={100} columns={columns} defaultQuery={{ sort }} />
          </PaymentLinksKit>
        );
        const { rerender } = render(table(['amount', watched()]));
        await screen.findByRole('button', { name: 'Show more' });
        for (let more = screen.queryByRole('button', { name: 'Show more' }); more; ) {
          await makeOne();
          ids = [];
          fireEvent.click(more);
          await waitFor(() => expect(ids).not.toEqual([]), { interval: 1 });
          more = screen.queryByRole('button', { name: 'Show more' });
        }
        ids = [];
        rerender(table(['amount', watched()]));
        expect(ids.length).toBeGreaterThanOrEqual(10_000);
        expect(new Set(ids).size).toBe(ids.length);
        const found = new Set(ids);
        expect(before.filter((id) => !found.has(id))).toEqual([]);
        cleanup();
      }
    },
    600_000,
  );
});
