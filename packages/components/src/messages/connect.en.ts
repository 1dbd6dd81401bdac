import type { ConnectInput, Connection } from '@paylinks/core';
import type { NotReadyReason } from '@paylinks/hooks';
import type { Count } from './count.js';
import type { FieldWord, Holding } from './fieldWord.js';

type ConnectionStep = Connection['status'] | 'begun';
interface Reason {
  readonly title: string;
  readonly text: string;
}

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
        text: 'Links can be created as soon as that is done.',
      },
      connection_disabled: {
        title: 'Payments are switched off',
        text: 'The provider has ended the connection. Connect again to create links.',
      },
      no_usable_method: {
        title: 'No payment method is active yet',
        text: 'Activate one at your provider, then a link can be made.',
      },
    } satisfies Record<NotReadyReason, Reason> as Readonly<Record<NotReadyReason, Reason>>,
    connect: 'Set up payments',
    checkAgain: 'Check again',
    ready: 'Links can be created now.',
  },

  connect: {
    title: 'Taking payments',
    status: {
      not_connected: 'Not connected',
      begun: 'Not finished',
      pending: 'Being checked',
      enabled: 'Connected',
      disabled: 'Switched off',
    },
    text: {
      not_connected: 'Connect your bank account, then your payment links can be paid.',
      begun: 'Your details have arrived. The provider asks for the rest on its own page.',
      pending: 'Your details are with the provider. If something is still missing, its own page says so.',
      enabled: 'Your payment links can be paid.',
      disabled: 'The provider has ended the connection, so your payment links cannot be paid. You can connect again.',
      unknown: 'This is a state that is not known here. Your provider can tell what it means.',
    } satisfies Record<ConnectionStep, string> as Readonly<Record<ConnectionStep, string>>,
    account: (account: string): string => `Money arrives in ${account}.`,
    forbidden: 'Only an administrator of your account can connect it.',
    unsupported: 'This provider needs no connection.',
    failed: 'The connection could not be read.',
    begin: 'Connect account',
    again: 'Connect again',
    continue: 'Go on at the provider',
    change: 'Change your details',
    formLabel: 'Connect your account',
    submit: 'Connect account',
    submitting: 'Connecting…',
    notSure: 'We could not find out whether this arrived. Try again: repeating it does no harm.',
    refusedTitle: { refused: 'The provider refused these details.', failed: 'Nothing was connected.' },
    changed: (status: string): string => `The connection is now: ${status}`,
    chooseAccount: 'Choose an account',
    /** How much is written of what is needed at least. */
    counted: (count: Count, least: Count): string => `${count.text} of at least ${least.text} characters.`,
    fields: {
      bankAccountId: { label: 'Bank account', description: 'Where the money arrives.' },
      phoneNumber: {
        label: 'Phone number',
        description:
          'With the country code, for example +33\u00a06\u00a012\u00a034\u00a056\u00a078. The provider may call it.',
      },
      websiteUrl: {
        label: 'Website',
        description: 'Where your customers find you. Without one, describe your business below.',
      },
      businessDescription: {
        label: 'What your business does',
        description: 'What you sell, and to whom.',
      },
      callbackUrl: { label: 'Return page', description: 'Where the provider sends you back to.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Choose the account for the money.',
        not_found: 'The provider does not know this account.',
      },
      phoneNumber: {
        wrong_format:
          'Enter the number with + and the country code, for example +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Enter a whole address that starts with https:// and has no @.' },
      businessDescription: {
        required: 'Describe your business, or enter your website above.',
        too_short: 'Write a little more: the provider needs a longer description.',
      },
      callbackUrl: { wrong_format: 'Enter a whole address that starts with https://.' },
    },
  },
};

export type ConnectMessages = typeof connectEn;
export type ConnectFields = Holding<Record<keyof ConnectInput, FieldWord>, ConnectMessages['connect']['fields']>;
