import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { CreateLinkForm, PaymentLinksKit } from '../index.js';

// What only a browser does: a press that begins where the button was and ends where it has gone to.
async function form(): Promise<void> {
  // All of it in sight: a page that scrolls may hold the button in its place.
  await page.viewport(420, 1400);
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    fetch: sandbox.fetch,
  });
  await render(
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
      <CreateLinkForm />
    </PaymentLinksKit>,
  );
  await userEvent.click(page.getByRole('checkbox', { name: 'Card' }));
}
const amount = () => page.getByRole('textbox', { name: /Amount/ });
const reference = () => page.getByRole('textbox', { name: 'Reference' });
const more = () => page.getByRole('button', { name: 'More options' });
const create = () => page.getByRole('button', { name: 'Create link' });

/** As long as a slow hand holds it. */
const slowly = (button: Locator, y: number) => userEvent.click(button, { delay: 700, position: { x: 20, y } });

describe('a press that leaves a field is not lost', () => {
  it('where the field was wrong and is right at last: nothing moves up under the finger', async () => {
    await form();
    await userEvent.fill(reference(), 'INV-9');
    await userEvent.fill(amount(), '0');
    await userEvent.tab();
    await expect.element(page.getByText('Enter an amount above zero.')).toBeVisible();
    await userEvent.fill(amount(), '12.50');
    await slowly(more(), more().element().clientHeight - 2);
    await expect.element(more()).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText('Enter an amount above zero.')).not.toBeInTheDocument();
    await userEvent.click(amount());
    await slowly(create(), create().element().clientHeight - 2);
    await expect.element(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  });

  it.for(['0', 'abc'])('where %s is found wrong: nothing moves down', async (text) => {
    await form();
    await userEvent.fill(amount(), text);
    await slowly(more(), 2);
    await expect.element(more()).toHaveAttribute('aria-expanded', 'true');
    await expect.element(amount()).toBeInvalid();
  });
});
