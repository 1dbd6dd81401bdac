import { CurrencyAmountInput } from '@paylinks/components';
import { type CurrencyCode, currencyCodes, type Money } from '@paylinks/core';
import { useCurrencyAmountInput } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useId, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { expect, fn, userEvent } from 'storybook/test';
import { seen } from './support/seen.ts';

/**
 * An exact amount with its currency. What is typed is either the amount that `onValueChange` gives, in integer minor units, or it stays and
 * the reason is said. Nothing is rewritten while it is typed. Works inside a kit or alone.
 */
const meta = {
  title: 'Components/CurrencyAmountInput',
  component: CurrencyAmountInput,
  args: { currency: 'EUR', onValueChange: fn() },
  parameters: { width: 360 },
} satisfies Meta<typeof CurrencyAmountInput>;
export default meta;
type Story = StoryObj<typeof meta>;

const money = (minorUnits: number, currency: CurrencyCode): Money => ({ minorUnits, currency });

export const Empty: Story = {};

/** Read with every key, written in full when the field is left. */
export const Typing: Story = {
  args: { locale: 'de-DE' },
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole('textbox', { name: 'Amount, Euro' });
    await userEvent.type(input, '1234,5');
    await expect(input).toHaveValue('1234,5');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(123450, 'EUR'), {
      reason: 'input',
      currency: 'EUR',
      text: '1234,5',
      problem: null,
    });
    await userEvent.tab();
    await expect(input).toHaveValue('1.234,50');
  },
};

/** The usual ones first. A change keeps the amount: 12.50 euros become 12.50 dollars. */
export const ChooseTheCurrency: Story = {
  render: (args) => (
    <CurrencyAmountInput
      {...args}
      currency={undefined}
      currencies={['EUR', 'USD', 'GBP', ...currencyCodes.filter((code) => !['EUR', 'USD', 'GBP'].includes(code))]}
      defaultValue={money(1250, 'EUR')}
      locale="en-GB"
    />
  ),
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'KWD');
    await expect(canvas.getByRole('textbox', { name: 'Amount, Kuwaiti dinars' })).toHaveValue('12.500');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'GBP');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'JPY');
    await expect(canvas.getByRole('textbox')).toHaveValue('12.50');
    await seen(await canvas.findByText('Enter a whole amount.'));
  },
};

const places: readonly (readonly [locale: string, currency: CurrencyCode, typed: string, written: string])[] = [
  ['en-US', 'USD', '$1,234.5', '1,234.50'],
  ['de-DE', 'EUR', '1.234,5 €', '1.234,50'],
  ['fr-FR', 'EUR', '1 234,5', '1\u202f234,50'],
  ['de-CH', 'CHF', "1'234.5", '1’234.50'],
  ['pl-PL', 'PLN', '12345,5', '12\u00a0345,50'],
  ['pt-BR', 'BRL', 'R$ 1.234,5', '1.234,50'],
  ['ja-JP', 'JPY', '１２３４', '1,234'],
  ['ar-EG', 'EGP', '١٢٣٤٫٥', '١٬٢٣٤٫٥٠'],
  ['hi-IN', 'INR', '1234567', '12,34,567.00'],
  ['en-KW', 'KWD', '1234.5', '1,234.500'],
];

/** The signs, the groups, the digits and the side of the symbol are the locale's. Any digits are read in each. */
export const TenLocales: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      {places.map(([locale, currency]) => (
        <CurrencyAmountInput
          key={locale}
          currency={currency}
          locale={locale}
          label={locale}
          dir={locale.startsWith('ar') ? 'rtl' : 'ltr'}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const [locale, , typed, written] of places) {
      const input = canvas.getByRole('textbox', { name: new RegExp(locale) });
      await userEvent.click(input);
      await userEvent.paste(typed);
      await userEvent.tab();
      // Runtimes differ in the apostrophe of Switzerland and in the width of a space.
      await expect((input as HTMLInputElement).value.replaceAll("'", '’').replace(/\s/g, ' ')).toBe(
        written.replace(/\s/g, ' '),
      );
    }
  },
};

const refusals: readonly (readonly [label: string, typed: string, sentence: string])[] = [
  ['Two readings', '1,234', 'This can be read in two ways. Write it like 1.234,50.'],
  ['Too many decimals', '12,3456', 'Enter at most 2 decimals.'],
  ['Not a number', '1e5', 'Enter an amount such as 1.234,50.'],
  ['Not finished', '-', 'Enter an amount such as 1.234,50.'],
  ['Another currency', '$12', 'Enter an amount in EUR.'],
  ['Too large', '99999999999999999', 'Enter a smaller amount.'],
  ['A minus', '-12', 'Enter an amount without a minus.'],
  ['Below the least', '1', 'Enter 5,00 EUR or more.'],
  ['Above the most', '999', 'Enter 100,00 EUR or less.'],
  ['Nothing', '', 'Enter an amount.'],
];

/** What cannot be read exactly stays as it was typed, without a value, and says what to do. */
export const ReasonsForRefusal: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      {refusals.map(([label]) => (
        <CurrencyAmountInput
          key={label}
          label={label}
          currency="EUR"
          locale="de-DE"
          min={label.includes('least') ? money(500, 'EUR') : undefined}
          max={label.includes('most') ? money(10_000, 'EUR') : undefined}
          required
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const [label, typed, sentence] of refusals) {
      const input = canvas.getByRole('textbox', { name: new RegExp(label) });
      await userEvent.click(input);
      if (typed) await userEvent.paste(typed);
      await userEvent.tab();
      await expect(input).toHaveAccessibleDescription(sentence);
    }
    await expect(canvas.getByRole('textbox', { name: /Two readings/ })).toHaveValue('1,234');
  },
};

/** Help before the mistake; an error of the host in its place after it. */
export const DescriptionAndError: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <CurrencyAmountInput {...args} label="Price" description="Before tax. The provider adds the tax." />
      <CurrencyAmountInput
        {...args}
        label="Due"
        defaultValue={money(500_000, 'EUR')}
        error="More than is still to pay."
      />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: /Price/ })).toHaveAccessibleDescription(
      'Before tax. The provider adds the tax.',
    );
    await expect(canvas.getByRole('textbox', { name: /Due/ })).toBeInvalid();
  },
};

export const DisabledAndReadOnly: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <CurrencyAmountInput {...args} label="Disabled" defaultValue={money(1250, 'EUR')} disabled />
      <CurrencyAmountInput {...args} label="Read-only" defaultValue={money(1250, 'EUR')} readOnly />
    </div>
  ),
};

/** Refunds: where the least is negative, a minus may be typed, in front, behind, or as an accountant's parentheses. */
export const NegativeAmounts: Story = {
  args: { currency: 'USD', locale: 'en-US', min: money(-100_000, 'USD') },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), '(12.00)');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(-1200, 'USD'), expect.anything());
    await userEvent.tab();
    await expect(canvas.getByRole('textbox')).toHaveValue('-12.00');
  },
};

function PriceForm(): ReactElement {
  const { control, handleSubmit } = useForm<{ price: Money | null }>({ defaultValues: { price: null } });
  const [sent, setSent] = useState<Money | null>(null);
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(({ price }) => setSent(price))(event)}>
      <Controller
        control={control}
        name="price"
        rules={{ validate: (price) => price !== null }}
        render={({ field, fieldState }) => (
          <CurrencyAmountInput
            label="Price"
            currency="EUR"
            required
            value={field.value}
            onValueChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            error={fieldState.invalid}
          />
        )}
      />
      <p>
        <button type="submit">Save</button> <output>{sent && `${sent.minorUnits} ${sent.currency}`}</output>
      </p>
    </form>
  );
}

/** With react-hook-form: `error={fieldState.invalid}` lets the input say its own reason. */
export const ReactHookForm: Story = {
  render: () => <PriceForm />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await seen(await canvas.findByText('Enter an amount.'));
    await userEvent.type(canvas.getByRole('textbox'), '12.5');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('1250 EUR')).toBeInTheDocument();
  },
};

/** A host's own words for each reason. */
const words = {
  ambiguous: 'Is that one or a thousand?',
  required: 'How much?',
} as const;

function OwnField(): ReactElement {
  const {
    inputProps,
    currencyProps,
    hiddenInputs,
    money: amount,
    problem,
    touched,
  } = useCurrencyAmountInput({
    currencies: ['EUR', 'USD', 'JPY'],
    locale: 'de-DE',
    name: 'price',
    required: true,
  });
  const id = useId();
  const sentence = touched && problem ? problem in words && words[problem as keyof typeof words] : null;
  return (
    <form aria-label="Price" style={{ display: 'grid', gap: 6, justifyItems: 'start' }}>
      <label htmlFor={id}>How much?</label>
      <span>
        <input {...inputProps} id={id} aria-describedby={`${id}-reason`} size={12} />
        <select {...currencyProps} aria-label="In">
          <option>EUR</option>
          <option>USD</option>
          <option>JPY</option>
        </select>
      </span>
      <small id={`${id}-reason`}>
        {sentence || (amount ? `That is ${amount.minorUnits} in the smallest unit.` : 'Any amount.')}
      </small>
      {hiddenInputs.map((hidden) => (
        <input key={hidden.name} {...hidden} />
      ))}
    </form>
  );
}

/** Headless: `useCurrencyAmountInput` gives props for your own markup, and posts the integer in a native form. */
export const YourOwnMarkup: Story = {
  render: () => <OwnField />,
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'How much?' });
    await userEvent.type(input, '1,234');
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription('Is that one or a thousand?');
    await userEvent.clear(input);
    await userEvent.type(input, '1.234');
    await expect(input).toHaveAccessibleDescription('That is 123400 in the smallest unit.');
    await expect(Object.fromEntries(new FormData(canvas.getByRole('form')))).toEqual({
      'price[minorUnits]': '123400',
      'price[currency]': 'EUR',
    });
  },
};
