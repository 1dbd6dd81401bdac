import { CreateLinkForm, PaymentLinkCard } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { InShadow } from './support/InShadow.tsx';

/** The kit as a part of a widget that keeps its styles to itself. Dialogs, menus and what is read out stay inside. */
const meta = {
  title: 'Guides/Shadow root',
  parameters: { needs: { can: ['createLink'], fields: ['reference'] } },
  render: () => (
    <InShadow>
      <FormThenCard />
    </InShadow>
  ),
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

function FormThenCard(): ReactElement {
  const [linkId, setLinkId] = useState('');
  return linkId === '' ? (
    <CreateLinkForm
      defaultValues={{ amount: { minorUnits: 1250, currency: 'EUR' }, reference: 'INV-1', paymentMethods: ['card'] }}
      onCreated={({ id }) => setLinkId(id)}
    />
  ) : (
    <PaymentLinkCard linkId={linkId} />
  );
}

export const Widget: Story = {
  play: async ({ canvasElement }) => {
    const inside = (selector: string): HTMLElement => {
      const found = [...canvasElement.querySelectorAll('*')]
        .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>(selector))
        .find(Boolean);
      if (!found) throw new Error(`There is no ${selector} in the shadow root.`);
      return found;
    };
    await waitFor(() => expect(inside('[type="submit"]')).toBeEnabled(), { timeout: 5000 });
    inside('[type="submit"]').click();
    await waitFor(() => expect(getComputedStyle(inside('.pl-card')).borderRadius).toBe('12px'), { timeout: 5000 });
    await waitFor(() => expect(inside('.pl-badge')).toHaveTextContent('Open'), { timeout: 5000 });
    // Storybook waits for those of the document alone; half way a colour is too faint.
    const tree = inside('.pl-badge').getRootNode() as ShadowRoot;
    await Promise.all(tree.getAnimations().map(({ finished }) => finished));
  },
};
