import { type Capabilities, type CreateMode, capabilitiesSchema } from '../contract/capabilities.js';
import { paymentMethodSchema } from '../contract/linkPayment.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { type Verb, verbs } from '../errors/verbs.js';
import { minorUnitDigits } from '../money/currencies.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';

export const capabilityChecks: readonly Check[] = [
  [
    'capabilities have the shape of the contract',
    async (client) => {
      const capabilities = await client.getCapabilities();
      expectShape(capabilitiesSchema, capabilities, 'getCapabilities()');
      const { initialCapabilities } = client;
      if (initialCapabilities === null) return;
      expectShape(capabilitiesSchema, initialCapabilities, 'initialCapabilities');
      expectEqual(initialCapabilities.provider, capabilities.provider, 'The provider of initialCapabilities');
    },
  ],
  [
    'capabilities say the same twice',
    async (client) => {
      expectEqual(await client.getCapabilities(), await client.getCapabilities(), 'The second getCapabilities()');
    },
  ],
  [
    'create modes and permission to create belong together',
    async (client) => {
      const { can, create } = await client.getCapabilities();
      expectThat(
        (can.createLink === 'unsupported') === (create.length === 0),
        `can.createLink is '${can.createLink}' with ${create.length} create modes.`,
      );
      const kinds = create.map(({ from }) => from);
      expectEqual([...new Set(kinds)], kinds, 'The list of create modes, each named once,');
    },
  ],
  [
    'each create mode can be filled in',
    async (client) => {
      for (const mode of (await client.getCapabilities()).create) checkMode(mode);
    },
  ],
  [
    'decimals are only ever fewer than those of ISO 4217',
    async (client) => {
      const { maxDecimals } = await client.getCapabilities();
      for (const [code, decimals] of Object.entries(maxDecimals) as [keyof typeof maxDecimals, number][]) {
        expectThat(
          decimals < minorUnitDigits(code),
          `maxDecimals.${code} is ${decimals}: leave out what narrows nothing.`,
        );
      }
    },
  ],
  [
    'a verb that may be called comes with what it can do',
    async (client) => {
      const capabilities = await client.getCapabilities();
      const { can, idempotency } = capabilities;
      for (const [verb, part] of describedBy(capabilities)) {
        expectThat(can[verb] !== 'yes' || part !== null, `can.${verb} is 'yes', but what it takes is null.`);
      }
      if (can.createLink === 'yes' && idempotency.by === 'none') {
        expectThat(
          can.lookUpAttempt === 'yes',
          'Without idempotency keys a lost create can only be looked up. Give lookUpAttempt, or say in idempotency who keeps keys.',
        );
      }
      expectThat((idempotency.by === 'none') === (idempotency.ttlMs === null), 'idempotency.by and ttlMs contradict.');
      const { statuses, filters } = capabilities.links;
      expectThat(
        filters.includes('status') === statuses.length > 0,
        'links.statuses and the status filter contradict.',
      );
    },
  ],
  [
    'a verb that is unsupported rejects with unsupported',
    async (client) => {
      const { can } = await client.getCapabilities();
      for (const verb of verbs) {
        expectThat(
          typeof client[verb] === 'function',
          `${verb} is no method. Make clients with definePaymentLinksClient.`,
        );
        if (can[verb] !== 'unsupported') continue;
        const error = await expectRefusal(() => callWithNothing(client, verb), ['unsupported'], verb);
        expectEqual(error.verb, verb, `error.verb of ${verb}`);
      }
    },
  ],
  [
    'payment methods are listed once each, with a reason where they cannot be used',
    async (client) => {
      if ((await client.getCapabilities()).can.listPaymentMethods !== 'yes') return;
      const methods = await client.listPaymentMethods();
      for (const method of methods) {
        expectShape(paymentMethodSchema, method, `The method '${method.type}'`);
        expectThat(method.usable === (method.reason === null), `'${method.type}': usable and reason contradict.`);
      }
      const types = methods.map(({ type }) => type);
      expectEqual([...new Set(types)], types, 'The list of method types');
    },
  ],
];

function checkMode(mode: CreateMode): void {
  const { from, fields, expiry, expires, items, paymentMethods } = mode;
  const main = from === 'amount' || from === 'items' ? from : 'source';
  expectThat(fields[main]?.required === true, `Mode '${from}' has to require '${main}'.`);
  expectThat((items === null) === (fields.items === undefined), `Mode '${from}': items and the field contradict.`);
  expectThat(fields.expiresAt === undefined || expiry !== null, `Mode '${from}' takes expiresAt and names no limits.`);
  expectThat(expires || expiry === null, `Mode '${from}' has expiry limits for links that do not expire.`);
  if (expiry !== null) {
    const { minAheadMs, maxAheadMs, defaultAheadMs } = expiry;
    expectThat(
      maxAheadMs === null || minAheadMs < maxAheadMs,
      `Mode '${from}': nothing lies between its expiry limits.`,
    );
    expectThat(
      defaultAheadMs === null || (defaultAheadMs >= minAheadMs && defaultAheadMs <= (maxAheadMs ?? defaultAheadMs)),
      `Mode '${from}': the default expiry is beyond its limits.`,
    );
  }
  for (const [name, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }] of Object.entries(fields)) {
    expectThat(minLength <= maxLength, `Mode '${from}': no length fits ${name}.`);
  }
  expectThat(paymentMethods === null || paymentMethods.length > 0, `Mode '${from}' names an empty list of methods.`);
}

const describedBy = ({ records, linkPayments, connection, charge }: Capabilities): readonly [Verb, unknown][] => [
  ['listLinkPayments', linkPayments],
  ['createRecord', records],
  ['listRecords', records],
  ['connect', connection],
  ['chargeCustomer', charge],
];

function callWithNothing(client: PaymentLinksClient, verb: Verb): Promise<unknown> {
  const method = client[verb] as (...args: unknown[]) => Promise<unknown>;
  return method.call(client);
}
