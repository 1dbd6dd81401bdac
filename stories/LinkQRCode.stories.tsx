import { LinkQRCode } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { paymentLink } from './support/fixtures.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/LinkQRCode',
  component: LinkQRCode,
  args: { link: paymentLink() },
  parameters: { width: 320 },
} satisfies Meta<typeof LinkQRCode>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('img', { name: 'QR code of the payment link for €1,234.50' }));
    await expect(canvas.getByRole('button', { name: 'Download QR code' })).toBeEnabled();
  },
};
/** For a place that has its own way of saving it, or none. */
export const WithoutDownload: Story = { args: { download: false } };
/** Dark on light here too: readers do not find an inverted code. */
export const Dark: Story = { globals: { theme: 'dark' } };
/** Its size is a variable, so that a sheet for printing can have a large one. */
export const Larger: Story = { args: { style: { '--pl-qr-size': '280px' } as React.CSSProperties } };
/** No code for an address that did not pass the checks. */
export const UnsafeAddress: Story = {
  args: { link: paymentLink({ url: null, rawUrl: 'http://pay.example.com' }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).not.toBeInTheDocument();
  },
};
