import {
  type CreateLinkInput,
  isPaymentLinksError,
  type PaymentLink,
  type PaymentLinksClient,
  type PaymentLinksError,
  type PaymentRecord,
  type RecordPaymentInput,
  type Verb,
  type WriteOptions,
} from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';

export const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};

export function clientOf(sandbox: Sandbox, fetch: typeof globalThis.fetch = sandbox.fetch, timeoutMs = 30_000) {
  const { entityId, token } = sandbox.credentials.monite;
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch, timeoutMs });
}

export type Call = (client: PaymentLinksClient, options: WriteOptions) => Promise<PaymentLink | PaymentRecord>;

export interface Write {
  readonly sandbox: Sandbox;
  /** The write alone, on whatever client. */
  readonly call: Call;
  /** Sends the write, over another fetch where one is given. */
  run(
    fetch?: typeof globalThis.fetch,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<PaymentLink | PaymentRecord>;
  /** Whether the provider has executed it. */
  happened(): Promise<boolean>;
  /** What it gives, read again where its reply says only the id. */
  readonly whole: object;
}

export const writeOf = (sandbox: Sandbox, whole: object, call: Call, happened: () => Promise<boolean>): Write => ({
  sandbox,
  call,
  run: (fetch, { signal, timeoutMs } = {}) =>
    call(clientOf(sandbox, fetch, timeoutMs), { idempotencyKey: 'attempt-1', signal }),
  happened,
  whole,
});

export function create(): Write {
  const sandbox = createSandbox();
  const whole = { amount: input.amount, reference: 'INV-1042' };
  const call: Call = (client, options) => client.createLink(input, options);
  return writeOf(sandbox, whole, call, async () => sandbox.control.links().length === 1);
}

export async function expire(): Promise<Write> {
  const sandbox = createSandbox();
  const { id } = await clientOf(sandbox).createLink(input);
  const call: Call = (client, options) => client.expireLink(id, options);
  const happened = async (): Promise<boolean> => sandbox.control.links()[0]?.status === 'expired';
  return writeOf(sandbox, { amount: input.amount, reference: 'INV-1042', status: 'expired' }, call, happened);
}

export const payment = (sandbox: Sandbox): RecordPaymentInput => {
  const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } });
  const planned = { status: 'created', plannedPaymentDate: '2027-01-01' } as const;
  return { amount: { minorUnits: 400, currency: 'EUR' }, source: { type: 'receivable', id }, ...planned };
};

export async function record(): Promise<Write> {
  const sandbox = createSandbox();
  const value = payment(sandbox);
  const call: Call = (client, options) => client.createRecord(value, options);
  const happened = async (): Promise<boolean> => (await clientOf(sandbox).listRecords()).items.length === 1;
  return writeOf(sandbox, { amount: value.amount, status: 'created', external: true }, call, happened);
}

/** A write that changes a planned record; afterwards it is like `whole`. */
export const changeRecord =
  (
    whole: Partial<PaymentRecord>,
    change: (client: PaymentLinksClient, id: string, options: WriteOptions) => Promise<PaymentRecord>,
  ) =>
  async (): Promise<Write> => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createRecord(payment(sandbox));
    const happened = async (): Promise<boolean> => {
      const now: Partial<PaymentRecord> = await clientOf(sandbox).getRecord(id);
      return now.status === (whole.status ?? 'created') && (now.paymentMethod ?? undefined) === whole.paymentMethod;
    };
    return writeOf(sandbox, whole, (client, options) => change(client, id, options), happened);
  };

export const done = { paidAt: '2026-11-20T09:00:00Z' };
export const writes = [
  ['createLink', async () => create()],
  ['expireLink', expire],
  ['createRecord', record],
  [
    'updateRecord',
    changeRecord({ paymentMethod: 'cash' }, (client, id, options) =>
      client.updateRecord(id, { paymentMethod: 'cash' }, options),
    ),
  ],
  ['startRecord', changeRecord({ status: 'processing' }, (client, id, options) => client.startRecord(id, {}, options))],
  [
    'completeRecord',
    changeRecord({ status: 'succeeded' }, (client, id, options) => client.completeRecord(id, done, options)),
  ],
  [
    'cancelRecord',
    changeRecord({ status: 'canceled' }, (client, id, options) => client.cancelRecord(id, undefined, options)),
  ],
] as const satisfies readonly (readonly [Verb, () => Promise<Write>])[];

export async function refusalOf(call: Promise<unknown>): Promise<PaymentLinksError> {
  const error: unknown = await call.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!isPaymentLinksError(error))
    throw new Error(`It did not reject with a PaymentLinksError but with ${String(error)}.`);
  return error;
}

/** The sandbox, with the body of its replies to writes changed. */
export function changing(
  sandbox: Sandbox,
  change: (body: Record<string, unknown>) => unknown,
): typeof globalThis.fetch {
  return async (url, init) => {
    const reply = await sandbox.fetch(url, init);
    if (init?.method === 'GET') return reply;
    return Response.json(change((await reply.json()) as Record<string, unknown>), reply);
  };
}
