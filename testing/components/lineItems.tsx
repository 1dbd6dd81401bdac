import { type LineItemsEditorProps, PaymentLinksKit } from '@paylinks/components';
import { definePaymentLinksClient } from '@paylinks/core';
import { blankLineItem, type LineItemValues } from '@paylinks/hooks';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, StrictMode } from 'react';
import { vi } from 'vitest';

export const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
export const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
export const item = (own: Partial<LineItemValues>): LineItemValues => ({ ...blankLineItem, ...own });
export const rules = {
  types: ['good', 'service'],
  measureUnits: ['hour', 'square_meter'],
  rounding: null,
  maxCount: null,
} as const;

export type OnValueChange = NonNullable<LineItemsEditorProps['onValueChange']>;

export function draw(editor: ReactElement, locale = 'en-GB') {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const user = userEvent.setup();
  render(
    <StrictMode>
      <PaymentLinksKit client={client} locale={locale}>
        <form onSubmit={onSubmit}>
          {editor}
          <button type="submit">Send</button>
        </form>
      </PaymentLinksKit>
    </StrictMode>,
  );
  return { user, onSubmit };
}
export const row = (name: string) => within(screen.getByRole('group', { name }));
export const cell = (name: string, part: RegExp | string) => row(name).getByRole('textbox', { name: part });
export const total = () => screen.getByText('Total').parentElement;
