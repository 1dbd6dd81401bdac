import { checkedUrl } from '../contract/checkedUrl.js';
import type { CreateLinkInput } from '../contract/createLinkInput.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { type PaymentLink, paymentLinkSchema } from '../contract/paymentLink.js';
import type { FieldError } from '../errors/PaymentLinksError.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';
import { type CheckSamples, type Sample, sampleInputs } from './sampleInputs.js';

let keys = 0;
/** Each a new one, also over several runs against one account. */
const newKey = (): string => `check-${Date.now().toString(36)}-${(keys += 1)}`;

export async function createSample(
  client: PaymentLinksClient,
  samples: CheckSamples,
): Promise<(Sample & { readonly link: PaymentLink; readonly key: string; readonly startedAt: string }) | null> {
  const [sample] = await sampleInputs(client, samples);
  if (sample === undefined) return null;
  const startedAt = new Date().toISOString();
  const key = newKey();
  const link = await client.createLink(sample.input, { idempotencyKey: key });
  return { ...sample, link, key, startedAt };
}

export const createChecks: readonly Check[] = [
  [
    'createLink gives back what was asked for, in each create mode',
    async (client, samples) => {
      const { provider } = await client.getCapabilities();
      for (const { mode, input } of await sampleInputs(client, samples)) {
        const link = await client.createLink(input, { idempotencyKey: newKey() });
        expectShape(paymentLinkSchema, link, `The link from '${mode.from}'`);
        expectEqual(link.provider, provider, 'link.provider');
        expectEcho(link, input, mode.amountIs);
        expectEqual(link.status, 'open', 'The status of a new link');
        expectThat(link.canExpire && link.canExpireReason === null, 'A new link can be expired.');
        expectThat(
          link.url !== null && checkedUrl(link.url) !== null,
          `link.url is ${link.url}, which nobody can pay at.`,
        );
      }
    },
  ],
  [
    'createLink works without a key and gives each link its own id',
    async (client, samples) => {
      const [sample] = await sampleInputs(client, samples);
      if (sample === undefined) return;
      const first = await client.createLink(sample.input);
      const second = await client.createLink(sample.input);
      expectThat(first.id !== second.id, `Two creates without a key gave the same link ${first.id}.`);
    },
  ],
  [
    'createLink refuses what no provider can mean, and names the field',
    async (client, samples) => {
      const [sample] = await sampleInputs(client, samples);
      if (sample === undefined) return;
      for (const [what, path, change] of malformed(sample)) {
        const input = { ...sample.input, ...change } as CreateLinkInput;
        const error = await expectRefusal(() => client.createLink(input), ['invalid_input'], `createLink with ${what}`);
        expectField(error.fieldErrors, path, what);
      }
    },
  ],
  [
    'createLink refuses fields and expiries that its capabilities do not name',
    async (client, samples) => {
      for (const sample of await sampleInputs(client, samples)) {
        for (const [what, path, change] of beyondCapabilities(sample)) {
          const input = { ...sample.input, ...change } as CreateLinkInput;
          const error = await expectRefusal(
            () => client.createLink(input),
            ['invalid_input'],
            `createLink with ${what}`,
          );
          expectField(error.fieldErrors, path, what);
        }
      }
    },
  ],
  [
    'createLink refuses an idempotency key of other characters',
    async (client, samples) => {
      const [sample] = await sampleInputs(client, samples);
      if (sample === undefined) return;
      for (const idempotencyKey of ['', 'a b', 'ä', 'x'.repeat(256), 'a\r\nb: c']) {
        const call = (): Promise<unknown> => client.createLink(sample.input, { idempotencyKey });
        await expectRefusal(call, ['invalid_input'], `createLink with the key ${JSON.stringify(idempotencyKey)}`);
      }
    },
  ],
  [
    'createLink names its verb and its key in errors',
    async (client, samples) => {
      const [sample] = await sampleInputs(client, samples);
      if (sample === undefined) return;
      const idempotencyKey = newKey();
      const aborted = AbortSignal.abort();
      const call = (): Promise<unknown> => client.createLink(sample.input, { idempotencyKey, signal: aborted });
      const error = await expectRefusal(call, ['aborted'], 'createLink with a signal that is already aborted');
      expectEqual(
        [error.verb, error.idempotencyKey, error.retryable],
        ['createLink', idempotencyKey, false],
        'The error',
      );
    },
  ],
  [
    'lookUpAttempt finds what an attempt has made, and only that',
    async (client, samples) => {
      if ((await client.getCapabilities()).can.lookUpAttempt !== 'yes') return;
      const made = await createSample(client, samples);
      if (made === null) return;
      const { input, link, key: idempotencyKey, startedAt } = made;
      const { found, certain } = await client.lookUpAttempt({ verb: 'createLink', input, idempotencyKey, startedAt });
      for (const item of found) expectShape(paymentLinkSchema, item, 'A link that was looked up');
      expectThat(
        found.some(({ id }) => id === link.id),
        `The look-up did not find link ${link.id}.`,
      );
      expectThat(!certain || found.length === 1, 'A certain look-up found more than one link.');
      if (input.amount === undefined) return;
      const amount = { ...input.amount, minorUnits: input.amount.minorUnits * 10 };
      const other = { ...input, amount } as CreateLinkInput;
      const attempt = { verb: 'createLink', input: other, idempotencyKey: newKey(), startedAt } as const;
      const wrong = (await client.lookUpAttempt(attempt)).found.filter(({ id }) => id === link.id);
      expectEqual(wrong.length, 0, 'The number of links that a look-up found for another amount');
    },
  ],
];

function expectEcho(link: PaymentLink, input: CreateLinkInput, amountIs: 'total' | 'net'): void {
  const asked = input.amount;
  if (asked !== undefined)
    expectEqual(amountIs === 'net' ? link.subtotal : link.amount, asked, 'The amount of the link');
  const from = input.source === undefined ? (input.items === undefined ? 'amount' : 'items') : 'source';
  expectEqual(link.createdFrom, from, 'link.createdFrom');
  if (input.paymentMethods) {
    expectEqual([...link.paymentMethods].sort(), [...input.paymentMethods].sort(), 'The methods of the link');
  }
  if (input.reference !== undefined) expectEqual(link.reference, input.reference, 'The reference of the link');
  if (input.description !== undefined) expectEqual(link.description, input.description, 'The description of the link');
  // null: the provider takes the address and tells it to nobody.
  if (input.returnUrl !== undefined && link.returnUrl !== null) {
    expectEqual(link.returnUrl, input.returnUrl, 'The return URL of the link');
  }
  if (input.reusable !== undefined) expectEqual(link.reusable, input.reusable, 'link.reusable');
  if (input.customerId !== undefined) expectEqual(link.customerId, input.customerId, 'The customer of the link');
  if (input.source)
    expectEqual([link.source?.type, link.source?.id], [input.source.type, input.source.id], 'The source');
  if (input.invoice?.dueDate) expectEqual(link.invoice?.dueDate, input.invoice.dueDate, 'The due date of the invoice');
  if (input.expiresAt !== undefined) {
    const apart = Math.abs(Date.parse(link.expiresAt ?? '') - Date.parse(input.expiresAt));
    expectThat(apart < 1000, `The link expires at ${link.expiresAt}, not at ${input.expiresAt}.`);
  }
  for (const [name, value] of Object.entries(input.metadata ?? {})) {
    expectEqual(link.metadata[name], value, `metadata.${name} of the link`);
  }
}

function expectField(fieldErrors: readonly FieldError[], path: string, what: string): void {
  const paths = fieldErrors.map((error) => error.path);
  const named = paths.some((found) => found === path || found.startsWith(`${path}.`));
  expectThat(named, `createLink with ${what} names ${JSON.stringify(paths)}, not '${path}'.`);
}

type Change = readonly [what: string, path: string, change: Readonly<Record<string, unknown>>];

function malformed({ mode, input }: Sample): Change[] {
  const { fields, currencies } = mode;
  const currency = currencies[0];
  const changes: Change[] = [];
  if (fields.amount !== undefined) {
    const amounts = [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1234'];
    for (const minorUnits of amounts)
      changes.push([`amount ${minorUnits}`, 'amount', { amount: { minorUnits, currency } }]);
    changes.push(['an unknown currency', 'amount', { amount: { minorUnits: 100, currency: 'XYZ' } }]);
    changes.push(['an amount without currency', 'amount', { amount: { minorUnits: 100 } }]);
  }
  if (mode.from === 'amount') changes.push(['no amount', 'amount', { amount: undefined }]);
  if (fields.paymentMethods?.required) changes.push(['no methods', 'paymentMethods', { paymentMethods: [] }]);
  if (fields.reference?.required) changes.push(['an empty reference', 'reference', { reference: '' }]);
  if (fields.returnUrl !== undefined) {
    for (const returnUrl of [
      'javascript:alert(1)',
      'http://shop.example.com',
      'https://me:word@shop.example.com',
      '/thanks',
    ]) {
      changes.push([`the return URL ${returnUrl}`, 'returnUrl', { returnUrl }]);
    }
  }
  if (fields.expiresAt !== undefined) {
    changes.push(['an expiry in the past', 'expiresAt', { expiresAt: '2020-01-01T00:00:00Z' }]);
    changes.push(['an expiry without offset', 'expiresAt', { expiresAt: '2099-01-01T00:00:00' }]);
    changes.push(['an expiry that is no date', 'expiresAt', { expiresAt: 'tomorrow' }]);
  }
  if (input.amount !== undefined) changes.push(['a field nobody knows', 'colour', { colour: 'red' }]);
  return changes;
}

function beyondCapabilities({ mode }: Sample): Change[] {
  const { fields, expiry } = mode;
  const values: Readonly<Record<string, unknown>> = {
    payerName: 'Somebody',
    reference: 'R-1',
    description: 'Words',
    reusable: true,
    customerId: 'customer-1',
    metadata: { a: 'b' },
    returnUrl: 'https://shop.example.com',
  };
  const changes = Object.entries(values).flatMap(([name, value]): Change[] =>
    name in fields ? [] : [[`${name} from '${mode.from}'`, name, { [name]: value }]],
  );
  if (fields.expiresAt !== undefined && expiry?.maxAheadMs != null) {
    const expiresAt = new Date(Date.now() + expiry.maxAheadMs + 7 * 86_400_000).toISOString();
    changes.push(['an expiry too far ahead', 'expiresAt', { expiresAt }]);
  }
  return changes;
}
