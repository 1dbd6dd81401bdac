import { expect, it } from 'vitest';
import { createSandbox } from './createSandbox.js';
import type { Sandbox } from './Sandbox.js';

/** As in the README. */
function showPayPage(frame: HTMLIFrameElement, sandbox: Sandbox, linkId: string): void {
  const draw = (): void => {
    frame.srcdoc = sandbox.control.openPayPage(linkId);
  };
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('submit', async (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const fields = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)]);
      await sandbox.fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
      draw();
    });
  });
  draw();
}

it('is paid inside a frame, with the sandbox in the same page', async () => {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const response = await sandbox.fetch(`${sandbox.urls.monite}/payment_links`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'x-monite-version': '2024-05-25',
      'x-monite-entity-id': entityId,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      payment_methods: ['card', 'sepa_debit'],
      recipient: { id: entityId, type: 'entity' },
      amount: 123_450,
      currency: 'EUR',
      payment_reference: 'INV-1',
      return_url: 'https://shop.example/done',
    }),
  });
  const { id } = (await response.json()) as { id: string };
  const frame = document.createElement('iframe');
  frame.title = 'Pay page';
  document.body.append(frame);
  showPayPage(frame, sandbox, id);

  const shown = (): string => frame.contentDocument?.body.textContent ?? '';
  const press = (name: string): void =>
    [...(frame.contentDocument?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent === name)
      ?.click();
  await expect.poll(shown).toContain('€1,234.50 to Atelier Lumen GmbH');
  press('Decline');
  await expect.poll(shown).toContain('The payment was declined');
  press('Pay €1,234.50');
  await expect.poll(shown).toContain('Payment is processing');
  expect(sandbox.control.links()).toEqual([{ provider: 'monite', id, status: 'succeeded' }]);
  sandbox.control.settle(id);
  frame.remove();
});
