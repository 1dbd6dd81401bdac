import { type CurrencyCode, formatMoney, type Money, parseMoney } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CurrencyAmountInput } from './index.js';

// A person who does everything in any order: types, selects, cuts, pastes, undoes, leaves, comes back, changes the currency; and a host who changes the locale and the
// value meanwhile. After each step the amount that the host was told is the amount that stands in the field, and nobody but the person has changed the text.
const locales = ['en', 'de', 'fr-CH', 'ar-EG', 'hi', 'ja'] as const;
const currencies: readonly CurrencyCode[] = ['EUR', 'USD', 'JPY', 'KWD'];
const keys = [
  '1',
  '2',
  '5',
  '0',
  '.',
  ',',
  '-',
  'x',
  '{Backspace}',
  '{Delete}',
  '{ArrowLeft}',
  '{ArrowRight}',
  '{Home}',
];
const chords = ['{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}', '{Control>}a{/Control}'];
const clipboard = [
  '{Control>}a{/Control}{Control>}x{/Control}',
  '{Control>}v{/Control}',
  '{Control>}a{/Control}{Control>}v{/Control}',
];

interface Told {
  money: Money | null;
  times: number;
}

function Page({ controlled, told }: { controlled: boolean; told: Told }): ReactElement {
  const [value, setValue] = useState<Money | null>(null);
  const [locale, setLocale] = useState<string>('en');
  const tell = (money: Money | null): void => {
    Object.assign(told, { money, times: told.times + 1 });
    setValue(money);
  };
  return (
    <>
      <CurrencyAmountInput
        {...(controlled ? { value } : {})}
        currencies={currencies}
        locale={locale}
        min={{ minorUnits: -1e12, currency: 'EUR' }}
        onValueChange={tell}
      />
      {locales.map((name) => (
        <button
          type="button"
          key={name}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLocale(name)}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (controlled) Object.assign(told, { money: { minorUnits: 98_765, currency: 'USD' } });
          setValue({ minorUnits: 98_765, currency: 'USD' });
        }}
      >
        From outside
      </button>
    </>
  );
}

const field = (): HTMLInputElement => page.getByRole('textbox', { name: /Amount/ }).element() as HTMLInputElement;
const currency = (): CurrencyCode => (page.getByRole('combobox').element() as HTMLSelectElement).value as CurrencyCode;

/** Numbers from a seed: the same story each time. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return (state >> 8) % sides;
  };
}

interface Scene {
  readonly told: Told;
  readonly one: <T>(of: readonly T[]) => T;
  locale: string;
  /** The one in which the text was written. */
  written: string;
}

const deeds: readonly ((scene: Scene) => Promise<string>)[] = [
  async function leaves(scene) {
    const { told, locale } = scene;
    const { value } = field();
    const { times } = told;
    field().blur();
    const settled = told.money ? formatMoney(told.money, locale, { currencyDisplay: 'none' }) : value;
    await expect.poll(() => [field().value, told.times]).toEqual([settled, times]);
    scene.written = locale;
    await userEvent.click(field());
    return 'leaves';
  },
  async function isGivenAnotherLocale(scene) {
    const { value } = field();
    const { times } = scene.told;
    scene.locale = scene.one(locales);
    await userEvent.click(page.getByRole('button', { name: scene.locale, exact: true }));
    expect([field().value, scene.told.times]).toEqual([value, times]);
    return `is given ${scene.locale}`;
  },
  async function choosesACurrency(scene) {
    const code = scene.one(currencies);
    await userEvent.selectOptions(page.getByRole('combobox'), code);
    scene.written = scene.locale;
    await userEvent.click(field());
    return `chooses ${code}`;
  },
  async function isGivenAnotherAmount(scene) {
    await userEvent.click(page.getByRole('button', { name: 'From outside' }));
    scene.written = scene.locale;
    return 'is given another amount';
  },
];
const press = async (scene: Scene, what: string): Promise<string> => {
  const { value } = field();
  await userEvent.keyboard(what);
  if (field().value !== value) scene.written = scene.locale;
  return what;
};

it.each([1, 2, 3, 4])('whoever does everything in any order has what stands there: %i', async (seed) => {
  const dice = diceOf(seed);
  const one = <T,>(of: readonly T[]): T => of[dice(of.length)] as T;
  const told: Told = { money: null, times: 0 };
  await render(<Page controlled={seed % 2 === 0} told={told} />);
  const scene: Scene = { told, one, locale: 'en', written: 'en' };
  const story: string[] = [];
  await userEvent.click(field());
  for (let step = 0; step < 80; step += 1) {
    const kind = dice(20);
    const what = kind < 12 ? keys : kind < 14 ? chords : clipboard;
    story.push(kind < 16 ? await press(scene, one(what)) : await one(deeds)(scene));
    const result = parseMoney(field().value, { currency: currency(), locale: scene.written });
    const stands = result.ok ? result.money : null;
    expect({ story, text: field().value, money: told.money }).toEqual({ story, text: field().value, money: stands });
  }
});
