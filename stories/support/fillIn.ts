import type { CreateField, FieldRules } from '@paylinks/core';
import type { BoundFunctions, queries } from '@testing-library/dom';
import { expect, userEvent, waitFor } from 'storybook/test';
import { sandboxOf } from './sandbox.ts';

type Place = Pick<BoundFunctions<typeof queries>, 'findByRole' | 'getAllByRole'>;

export const basket = [
  ['Consulting', '1.5', '90', '21'],
  ['Printed matter', '3', '10.99', '5.5'],
  ['Deposit', '1', '25', '0'],
] as const;

/** By the keyboard alone: title, quantity, price, VAT; Enter is the next item. */
export async function typeItems(
  place: Place,
  lines: readonly (readonly [title: string, quantity: string, price: string, vat: string])[] = basket,
): Promise<void> {
  (await place.findByRole('textbox', { name: 'Title' })).focus();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(place.getAllByRole('textbox', { name: 'Title' })[index]).toHaveFocus());
    for (const [nth, text] of line.entries()) {
      if (nth > 0) await userEvent.tab();
      await userEvent.keyboard(`{Control>}a{/Control}${text}`);
    }
  }
}

/** How a person fills in what has to be filled in. */
const ways: Readonly<Partial<Record<CreateField, (place: Place) => Promise<void>>>> = {
  amount: async (place) => userEvent.type(await place.findByRole('textbox', { name: /^Amount/ }), '13.30'),
  items: (place) => typeItems(place, [['Consulting', '1', '13.30', '0']]),
  paymentMethods: async (place) => userEvent.click(await place.findByRole('checkbox', { name: 'Card' })),
  reference: async (place) => userEvent.type(await place.findByRole('textbox', { name: /^Reference/ }), 'INV-9'),
  description: async (place) => userEvent.type(await place.findByRole('textbox', { name: /^Description/ }), 'Retainer'),
};

/** The fields that the form of this story may not be sent without. */
export function requiredFields(canvas: HTMLElement): readonly CreateField[] {
  const fields: FieldRules<CreateField> = sandboxOf(canvas).client.initialCapabilities?.create[0]?.fields ?? {};
  return (Object.keys(fields) as CreateField[]).filter((field) => fields[field]?.required);
}

/** Fills in what the provider of this story asks for, 13.30 EUR before tax, and nothing else. */
export async function fillIn(place: Place, canvas: HTMLElement): Promise<void> {
  for (const field of requiredFields(canvas)) {
    const way = ways[field];
    if (!way) throw new Error(`Nobody has said how a person fills in ${field}.`);
    await way(place);
  }
}

/** What stands in each text field. */
export const typedIn = (place: Place): readonly string[] =>
  place.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
