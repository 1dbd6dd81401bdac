import type { Connection } from '@paylinks/core';
import type { ConnectMessages } from '../messages/connect.en.js';
import type { FirstMessages } from '../messages/first.en.js';
import type { StatusLook } from '../parts/Badge.js';

/** `begun`: the details have arrived, and the provider waits for the person on a page of its own. */
export type ConnectionStep = Connection['status'] | 'begun';

export const stepOf = ({ status, continueUrl }: Connection): ConnectionStep =>
  status === 'not_connected' && continueUrl !== null ? 'begun' : status;

const looks: Readonly<Record<ConnectionStep, Omit<StatusLook, 'word'>>> = {
  not_connected: { tone: 'neutral', shape: 'ring' },
  begun: { tone: 'warning', shape: 'half' },
  pending: { tone: 'info', shape: 'clock' },
  enabled: { tone: 'success', shape: 'tick' },
  disabled: { tone: 'danger', shape: 'cross' },
  unknown: { tone: 'neutral', shape: 'ring' },
};

export function connectionLook(messages: FirstMessages & ConnectMessages, connection: Connection): StatusLook {
  const step = stepOf(connection);
  const word = step === 'unknown' ? messages.status.unknown(connection.rawStatus) : messages.connect.status[step];
  return { ...looks[step], word };
}
