import '@paylinks/components/styles.css';
import { describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { eur, field, locator, Page, told } from '../../../../testing/components/amountInPage.js';

const caret = (): [number | null, number | null] => [field().selectionStart, field().selectionEnd];

/** Puts text on the clipboard by copying it from a field beside. */
async function copy(text: string): Promise<void> {
  const source = page.getByRole('textbox', { name: 'Source' });
  await userEvent.fill(source, text);
  await userEvent.click(source);
  await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
}

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
