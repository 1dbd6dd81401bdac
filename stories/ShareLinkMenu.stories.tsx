import { ShareLinkMenu } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { paymentLink } from './support/fixtures.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/ShareLinkMenu',
  component: ShareLinkMenu,
  args: { link: paymentLink() },
  parameters: { width: 480, docs: { story: { inline: false, iframeHeight: 420 } } },
} satisfies Meta<typeof ShareLinkMenu>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows, first letters, Escape: a menu as the ARIA practices describe it. */
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Share' });
    await userEvent.click(button);
    await seen(await canvas.findByRole('menu', { name: 'Share the payment link for €1,234.50' }));
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('menuitem', { name: 'Download QR code' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await seen(await canvas.findByRole('menuitem', { name: 'Email' }));
  },
};
/** The host's own mail is one of the ways. */
export const SendsFromHere: Story = {
  args: { onSendLink: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Send from here' }));
    await expect(args.onSendLink).toHaveBeenCalledWith(args.link);
    await expect(canvas.getByRole('button', { name: 'Share' })).toHaveFocus();
  },
};
export const ShowsTheCode: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Show QR code' }));
    await seen(await screen.findByRole('img', { name: 'QR code of the payment link for €1,234.50' }));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'QR code' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await expect(canvas.getByRole('button', { name: 'Share' })).toHaveFocus();
  },
};
/** At the end of a narrow page it opens towards the middle; where there is no room below it, above. */
export const InACorner: Story = {
  args: { style: { position: 'fixed', insetInlineEnd: 8, insetBlockEnd: 8 } },
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Share' });
    await userEvent.click(button);
    const menu = await canvas.findByRole('menu');
    await seen(menu);
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    await expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(window.innerWidth);
    await expect(bottom).toBeLessThanOrEqual(button.getBoundingClientRect().top);
  },
};
export const RightToLeft: Story = {
  globals: { direction: 'rtl', locale: 'ar-EG' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const menu = await canvas.findByRole('menu');
    await seen(menu);
    await expect(menu.getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth);
  },
};
/** Nobody can pay with it any more: there is nothing to pass on. */
export const Ended: Story = {
  args: { link: paymentLink({ status: 'expired', canExpire: false }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};
