import '@paylinks/components/styles.css';
import { describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { eur, field, locator, Page, told } from '../../../../testing/components/amountInPage.js';
import { CurrencyAmountInput, type CurrencyAmountInputProps } from './index.js';

describe('from outside while focused', () => {
  it('a new value replaces the text', async () => {
    const { rerender } = await render(<CurrencyAmountInput value={eur(100)} />);
    await userEvent.click(locator());
    await userEvent.keyboard('5x');
    await rerender(<CurrencyAmountInput value={eur(250)} />);
    await expect.element(locator()).toHaveValue('2.50');
    expect(document.activeElement).toBe(field());
  });

  it('a new locale waits for the blur', async () => {
    const { rerender } = await render(<CurrencyAmountInput defaultValue={eur(123450)} locale="en" />);
    await userEvent.click(locator());
    await rerender(<CurrencyAmountInput defaultValue={eur(123450)} locale="de" />);
    expect(field().value).toBe('1,234.50');
    await userEvent.tab();
    await expect.element(locator()).toHaveValue('1.234,50');
  });

  it('a new currency keeps the text and reads it again', async () => {
    const onValueChange = vi.fn<NonNullable<CurrencyAmountInputProps['onValueChange']>>();
    const input = (currency: 'EUR' | 'JPY' | 'KWD') => (
      <CurrencyAmountInput currency={currency} required onValueChange={onValueChange} />
    );
    const { rerender } = await render(input('EUR'));
    await userEvent.click(locator());
    await userEvent.keyboard('12.50');
    onValueChange.mockClear();
    await rerender(input('JPY'));
    expect(field().value).toBe('12.50');
    await rerender(input('KWD'));
    await userEvent.tab();
    await expect.element(locator()).toHaveValue('12.500');
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('what the browser fills and clears', () => {
  it('takes what autofill puts in', async () => {
    await render(<Page currency="EUR" locale="de" />);
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    put?.call(field(), '1234,5');
    field().dispatchEvent(new Event('input', { bubbles: true }));
    field().dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(told()).toHaveTextContent('123450 EUR');
  });

  it('takes part in a form: posts, is reset, is disabled by its fieldset', async () => {
    await render(
      <form aria-label="Pay">
        <fieldset>
          <CurrencyAmountInput name="price" defaultValue={eur(1250)} />
          <button type="reset">Reset</button>
        </fieldset>
      </form>,
    );
    const form = page.getByRole('form').element() as HTMLFormElement;
    const posted = (): unknown => Object.fromEntries(new FormData(form));
    expect(posted()).toEqual({ 'price[minorUnits]': '1250', 'price[currency]': 'EUR' });
    await userEvent.fill(locator(), 'abc');
    expect(posted()).toEqual({ 'price[currency]': 'EUR' });
    await userEvent.click(page.getByRole('button', { name: 'Reset' }));
    await expect.element(locator()).toHaveValue('12.50');
    expect(posted()).toEqual({ 'price[minorUnits]': '1250', 'price[currency]': 'EUR' });
    form.querySelector('fieldset')?.setAttribute('disabled', '');
    expect(posted()).toEqual({});
  });

  it('holds back a form of the browser’s own while there is no amount to send, and no longer', async () => {
    const sent = vi.fn<(values: unknown) => void>();
    await render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent(Object.fromEntries(new FormData(event.currentTarget)));
        }}
      >
        <CurrencyAmountInput name="price" currency="EUR" required min={eur(100)} max={eur(5000)} />
        <button type="submit">Send</button>
      </form>,
    );
    for (const text of ['', ' ', '12abc', '1e1', '12.345', '0.99', '50.01', '-5']) {
      await userEvent.fill(locator(), text);
      await userEvent.click(page.getByRole('button', { name: 'Send' }));
      expect([text, field().checkValidity(), sent.mock.calls]).toEqual([text, false, []]);
    }
    await userEvent.fill(locator(), '12.5');
    await userEvent.click(page.getByRole('button', { name: 'Send' }));
    expect(sent.mock.calls).toEqual([[{ 'price[minorUnits]': '1250', 'price[currency]': 'EUR' }]]);
  });

  it('does not step by the wheel or the arrow keys', async () => {
    await render(<Page value={eur(1250)} />);
    await userEvent.click(locator());
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 40, y: 40, deltaX: 0, deltaY: 120 });
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    expect(field().value).toBe('12.50');
  });
});

describe('in a right-to-left page', () => {
  it('the digits run left to right, and stand at the right', async () => {
    await render(
      <div dir="rtl">
        <CurrencyAmountInput currency="EGP" locale="ar-EG" defaultValue={{ minorUnits: 123450, currency: 'EGP' }} />
      </div>,
    );
    expect(field().value).toBe('١٬٢٣٤٫٥٠');
    expect(getComputedStyle(field()).direction).toBe('ltr');
    expect(getComputedStyle(field()).textAlign).toBe('right');
  });

  it('a symbol keeps its order', async () => {
    await render(
      <div dir="rtl">
        <CurrencyAmountInput currency="USD" locale="en-CA" />
      </div>,
    );
    expect(getComputedStyle(page.getByText('US$').element()).direction).toBe('ltr');
  });
});
