import type { NotReadyReason } from '@paylinks/hooks';

/** Getting ready: why no link can be created now, and connecting the account. Loaded when there is something to say. */
export const connectEn = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'You are not allowed to create payment links',
        text: 'Ask an administrator of your account for the permission.',
      },
      no_create_mode: { title: 'Payment links cannot be created with this provider', text: '' },
      source_paid: { title: 'Nothing is left to pay', text: 'This document is paid in full, so it needs no link.' },
      not_connected: {
        title: 'Payments are not set up yet',
        text: 'Connect your account to the payment provider once, then links can be created.',
      },
      connection_pending: {
        title: 'The provider is still checking your account',
        text: 'Links can be created as soon as that is done. This page notices by itself.',
      },
      connection_disabled: {
        title: 'Payments are switched off',
        text: 'The provider has ended the connection. Connect again to create links.',
      },
      no_usable_method: {
        title: 'No payment method is active yet',
        text: 'Activate one at your provider, then a link can be made.',
      },
    } as Readonly<Record<NotReadyReason, { readonly title: string; readonly text: string }>>,
    connect: 'Set up payments',
    continue: 'Go on at the provider',
    checkAgain: 'Check again',
    ready: 'Links can be created now.',
  },
};

export type ConnectMessages = typeof connectEn;
