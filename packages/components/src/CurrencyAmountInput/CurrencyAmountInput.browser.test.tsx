import type { Money } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { CurrencyAmountInput, type CurrencyAmountInputProps } from './index.js';

// What only a browser does: its undo stack, caret, clipboard, input methods and forms.
const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
const locator = () => page.getByRole('textbox', { name: /Amount/ });
const field = (): HTMLInputElement => locator().element() as HTMLInputElement;
const caret = (): [number | null, number | null] => [field().selectionStart, field().selectionEnd];

/** Puts text on the clipboard by copying it from a field beside. */
async function copy(text: string): Promise<void> {
  const source = page.getByRole('textbox', { name: 'Source' });
  await userEvent.fill(source, text);
  await userEvent.click(source);
  await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
}

function Page(props: CurrencyAmountInputProps): ReactElement {
  const [value, setValue] = useState<Money | null>(props.value ?? null);
  const [text, setText] = useState('none');
  return (
    <>
      <CurrencyAmountInput
        {...props}
        {...('value' in props && { value })}
        onValueChange={(money, change) => {
          setValue(money);
          setText(money ? `${money.minorUnits} ${money.currency}` : 'none');
          props.onValueChange?.(money, change);
        }}
      />
      <output>{text}</output>
      <label>
        Source <textarea />
      </label>
    </>
  );
}
const told = () => page.getByRole('status');

describe('while it is focused the text is the person’s', () => {
  it('is typed key by key, and written in full on blur', async () => {
    await render(<Page currency="EUR" locale="de" value={null} />);
    await userEvent.click(locator());
    for (const [key, text] of [
      ['1', '1'],
      ['2', '12'],
      ['3', '123'],
      ['4', '1234'],
      [',', '1234,'],
      ['5', '1234,5'],
    ] as const) {
      await userEvent.keyboard(key);
      expect(field().value).toBe(text);
      expect(caret()).toEqual([text.length, text.length]);
    }
    await userEvent.tab();
    await expect.element(locator()).toHaveValue('1.234,50');
    await expect.element(told()).toHaveTextContent('123450 EUR');
  });

  it('keeps the caret where it is when typing and deleting in the middle', async () => {
    await render(<Page value={eur(123450)} />);
    await userEvent.click(locator());
    field().setSelectionRange(3, 3);
    await userEvent.keyboard('9');
    expect([field().value, ...caret()]).toEqual(['1,2934.50', 4, 4]);
    await userEvent.keyboard('{Backspace}{Delete}');
    expect([field().value, ...caret()]).toEqual(['1,24.50', 3, 3]);
  });

  it('replaces a selection', async () => {
    await render(<Page value={eur(123450)} />);
    await userEvent.click(locator());
    field().setSelectionRange(0, 5);
    await userEvent.keyboard('7');
    expect([field().value, ...caret()]).toEqual(['7.50', 1, 1]);
    await expect.element(told()).toHaveTextContent('750 EUR');
  });

  it('undoes and redoes', async () => {
    await render(<Page currency="EUR" value={null} />);
    await userEvent.click(locator());
    await userEvent.keyboard('12');
    await copy('3.456');
    await userEvent.click(locator());
    await userEvent.keyboard('{Control>}a{/Control}{Control>}v{/Control}');
    expect(field().value).toBe('3.456');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('12.00');
    await expect.element(told()).toHaveTextContent('1200 EUR');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(field().value).toBe('3.456');
    await expect.element(told()).toHaveTextContent('none');
  });

  it('undoes typed keys to the beginning', async () => {
    await render(<Page currency="EUR" value={null} />);
    await userEvent.click(locator());
    await userEvent.keyboard('1x2');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('');
    await expect.element(told()).toHaveTextContent('none');
  });

  it('is not rewritten by a controlled value that only echoes', async () => {
    await render(<Page value={eur(100)} />);
    await userEvent.click(locator());
    await userEvent.keyboard('{Control>}a{/Control}1.5');
    expect(field().value).toBe('1.5');
  });
});

describe('paste and drop', () => {
  it.for([
    ['1.234,56 €', 'de', '123456 EUR'],
    ['1,234.56', 'de', '123456 EUR'],
    ['\u200e1 234,56\u00a0', 'fr', '123456 EUR'],
    ['12.50\n', 'en', '1250 EUR'],
    ['1,234', 'de', 'none'],
    ['12\n345', 'en', 'none'],
    ['12\t345', 'en', 'none'],
    ['\n 12.50 \n', 'en', '1250 EUR'],
    ['12 USD', 'en', 'none'],
  ] as const)('%j in %s gives %s', async ([text, locale, result]) => {
    await render(<Page currency="EUR" locale={locale} defaultValue={eur(99)} />);
    await copy(text);
    await userEvent.click(locator());
    await userEvent.keyboard('{Control>}a{/Control}{Control>}v{/Control}');
    await expect.element(told()).toHaveTextContent(result);
  });

  it('keeps pasted lines apart, in sight, and undoes them', async () => {
    await render(<Page value={eur(700)} />);
    await copy('12\n345');
    await userEvent.click(locator());
    await userEvent.keyboard('{End}{Control>}v{/Control}');
    expect(field().value).toBe('7.0012 | 345');
    await expect.element(told()).toHaveTextContent('none');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('7.00');
    await expect.element(told()).toHaveTextContent('700 EUR');
  });

  it('refuses a whole page that was pasted by mistake, at once, and undoes it', async () => {
    await render(<Page value={eur(700)} />);
    await copy('12.50 EUR '.repeat(5_000));
    await userEvent.click(locator());
    await userEvent.keyboard('{Control>}a{/Control}{Control>}v{/Control}');
    await expect.element(told()).toHaveTextContent('none');
    expect(field().value).toHaveLength(50_000);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe('7.00');
    await expect.element(told()).toHaveTextContent('700 EUR');
  });

  it('takes dropped text', async () => {
    await render(<Page currency="EUR" />);
    const source = page.getByRole('textbox', { name: 'Source' });
    await userEvent.fill(source, '12.50');
    await userEvent.dblClick(source);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.dragAndDrop(source, locator(), { sourcePosition: { x: 8, y: 10 } });
    await expect.element(told()).toHaveTextContent('1250 EUR');
  });
});

describe('input methods', () => {
  it('composes full-width digits without being disturbed', async () => {
    await render(<Page currency="EUR" locale="ja" value={null} />);
    await userEvent.click(locator());
    for (const text of ['１', '１２', '１２．', '１２．５']) {
      await cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      expect(field().value).toBe(text);
    }
    await cdp().send('Input.insertText', { text: '１２．５' });
    expect(field().value).toBe('１２．５');
    await expect.element(told()).toHaveTextContent('1250 EUR');
    await userEvent.tab();
    await expect.element(locator()).toHaveValue('12.50');
  });

  it('leaves Escape to the composition', async () => {
    await render(<Page currency="EUR" locale="ja" value={eur(700)} />);
    await userEvent.click(locator());
    await userEvent.keyboard('{Control>}a{/Control}');
    await cdp().send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 });
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }));
    expect(field().value).toBe('１２');
  });
});

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
