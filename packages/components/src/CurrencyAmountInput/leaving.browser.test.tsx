import '@paylinks/components/styles.css';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { locator } from '../../../../testing/components/amountInPage.js';
import { CurrencyAmountInput } from './index.js';

it('a click that ends the typing is not lost, though the reason appears', async () => {
  const onClick = vi.fn<() => void>();
  await render(
    <>
      <CurrencyAmountInput currency="EUR" />
      <button type="button" onClick={onClick}>
        Go on
      </button>
    </>,
  );
  await userEvent.fill(locator(), 'abc');
  await userEvent.click(page.getByRole('button', { name: 'Go on' }));
  expect(onClick).toHaveBeenCalledOnce();
  await expect.element(page.getByText('Enter an amount such as 1,234.50.')).toBeVisible();
});

describe('a press that leaves the field is not lost', () => {
  it.for([
    [
      'a help that is longer than the error',
      'Still to pay on INV-7. Leave it empty to ask for all that is due, in one sum and at once.',
    ],
    ['no help', undefined],
  ] as const)('where the error comes in the place of %s', async ([, description]) => {
    await page.viewport(320, 640);
    const onPress = vi.fn<() => void>();
    await render(
      <div style={{ inlineSize: 240 }}>
        <CurrencyAmountInput currency="EUR" description={description} />
        <button type="button" style={{ display: 'block', blockSize: 24 }} onClick={onPress}>
          Go on
        </button>
      </div>,
    );
    await userEvent.fill(locator(), 'abc');
    const button = page.getByRole('button', { name: 'Go on' });
    await userEvent.click(button, { delay: 400, position: { x: 10, y: description ? 20 : 4 } });
    expect(onPress).toHaveBeenCalledOnce();
    await expect.element(locator()).toBeInvalid();
  });
});
