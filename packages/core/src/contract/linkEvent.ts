/** One shape for a webhook, a server-sent event and `notifyLinkChanged`. A hint to read again, never itself the truth. */
export interface LinkEvent {
  /** For throwing away repeats. */
  readonly id: string;
  readonly type: 'link_changed' | 'record_changed' | 'connection_changed';
  readonly linkId: string | null;
  readonly paymentIntentId: string | null;
  readonly at: string;
}
