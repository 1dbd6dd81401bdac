import { createHmac } from 'node:crypto';
import type { LinkEvent, PaymentLink } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { withWebhookReceiver } from '../../../../testing/webhookReceiver.js';
import { publishLinkEvent } from '../events/publishLinkEvent.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createMemoryStore } from '../store/memory.js';
import { type VerifyWebhookOptions, verifyWebhook } from './verifyWebhook.js';

const now = '2026-11-20T09:00:00.000Z';
const secret = 's3cret';
type Delivery = Pick<VerifyWebhookOptions, 'rawBody' | 'headers'>;
const delivery = (text: string, headers: HeadersInit): Delivery => ({
  rawBody: new TextEncoder().encode(text),
  headers: new Headers(headers),
});
const options = (posting: Delivery, more: Partial<VerifyWebhookOptions> = {}): VerifyWebhookOptions => ({
  ...posting,
  secrets: [secret],
  store: createMemoryStore(),
  ...more,
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the provider posts while that happens to a link. */
async function posted(
  provider: SandboxProvider,
  happens: (control: Sandbox['control'], linkId: string) => void,
): Promise<{ link: PaymentLink; deliveries: Delivery[] }> {
  const sandbox = createSandbox({ now });
  const client = sandboxClient(provider, sandbox);
  const { id } = await client.createLink(sandboxInput(provider));
  const deliveries: Delivery[] = [];
  await withWebhookReceiver(async (url, received) => {
    sandbox.control.webhooks({ url, secret });
    happens(sandbox.control, id);
    await expect.poll(() => received.length).toBe(provider === 'monite' ? 2 : 1);
    for (const { headers, text } of received) deliveries.push(delivery(text, headers as Record<string, string>));
  });
  return { link: await client.getLink(id), deliveries };
}
async function onePosted(provider: SandboxProvider): Promise<Delivery> {
  const [first = delivery('', {})] = (await posted(provider, pay)).deliveries;
  return first;
}
const pay = (control: Sandbox['control'], linkId: string): void => control.pay(linkId, { arrivesAfterMs: 0 });

describe('a webhook that the provider sent', () => {
  it.each(sandboxProviders)('of %s says what to read again', async (provider) => {
    const { link, deliveries } = await posted(provider, pay);
    const events: LinkEvent[] = [];
    for (const each of deliveries) events.push(await verifyWebhook(provider, options(each)));
    const aboutLink = { type: 'link_changed', linkId: link.id, paymentIntentId: null, at: now };
    const aboutPayment = { ...aboutLink, linkId: null, paymentIntentId: link.paymentIntentId };
    expect(events).toMatchObject(provider === 'monite' ? [aboutLink, aboutPayment] : [aboutLink]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('of one tenant does not silence one of another with the same id', async () => {
    const store = createMemoryStore();
    const text = JSON.stringify({ id: 'e-1', timestamp: now, event: 'payment_link.paid', data: { paymentId: 'l-1' } });
    for (const each of ['secret of a', 'secret of b']) {
      const signature = createHmac('sha256', each).update(text).digest('hex');
      const one = delivery(text, { 'x-commet-signature': signature });
      await expect(verifyWebhook('commet', options(one, { store, secrets: [each] }))).resolves.toMatchObject({
        id: 'e-1',
      });
      const loud = delivery(text, { 'x-commet-signature': signature.toUpperCase() });
      await expect(verifyWebhook('commet', options(loud, { store, secrets: [each] }))).rejects.toMatchObject({
        code: 'conflict',
      });
    }
  });

  it('tells of the connection', async () => {
    const { deliveries } = await posted('qonto', ({ connection }) => connection('disabled'));
    const [event] = await Promise.all(deliveries.map((each) => verifyWebhook('qonto', options(each))));
    expect(event).toMatchObject({ type: 'connection_changed', linkId: null, paymentIntentId: null, at: now });
  });

  it.each(sandboxProviders)(
    'of %s is believed under the old secret while a new one is brought in',
    async (provider) => {
      const one = await onePosted(provider);
      await expect(verifyWebhook(provider, options(one, { secrets: ['new one', secret] }))).resolves.toBeDefined();
      await expect(verifyWebhook(provider, options(one, { secrets: ['new one'] }))).rejects.toMatchObject({
        code: 'unauthorized',
      });
    },
  );
});

describe('a webhook that somebody else made up', () => {
  const refused = { kind: 'PaymentLinksError', code: 'unauthorized' };

  it.each(sandboxProviders)('over %s is refused when one byte of the body differs', async (provider) => {
    const one = await onePosted(provider);
    const text = new TextDecoder().decode(one.rawBody);
    const reprinted = JSON.stringify(JSON.parse(text), null, 2);
    for (const other of [`${text} `, text.replace('"', "'"), reprinted, '']) {
      const changed = { ...one, rawBody: new TextEncoder().encode(other) };
      await expect(verifyWebhook(provider, options(changed))).rejects.toMatchObject(refused);
    }
  });

  it.each(sandboxProviders)('over %s is refused when its signature is none', async (provider) => {
    const one = await onePosted(provider);
    const name = { monite: 'monite-signature', qonto: 'x-qonto-signature', commet: 'x-commet-signature' }[provider];
    const good = one.headers.get(name) ?? '';
    const zeros = '0'.repeat(64);
    const bad = [
      '',
      'x',
      zeros,
      't=,v1=',
      `t=1795165200,v1=${zeros}`,
      good.slice(0, -1),
      `${good}0`,
      good.replace('v1=', 'v0='),
      good.replace('t=', 't=1,t='),
      good.replace(/t=\d+/, 't=1795165201'),
      good.replace(/t=\d+/, 't=-1'),
      `${'ab'.repeat(4000)}`,
    ].filter((signature) => signature !== good);
    for (const signature of bad) {
      const headers = new Headers({ [name]: signature });
      await expect(verifyWebhook(provider, options({ ...one, headers }))).rejects.toMatchObject(refused);
    }
    await expect(verifyWebhook(provider, options({ ...one, headers: new Headers() }))).rejects.toMatchObject(refused);
  });

  it('is refused when it was signed for another provider', async () => {
    const one = await onePosted('monite');
    const headers = new Headers({ 'X-Qonto-Signature': one.headers.get('monite-signature') ?? '' });
    // The two sign alike: what tells them apart is the secret, and what the words mean.
    await expect(verifyWebhook('qonto', options({ ...one, headers }))).rejects.toMatchObject({ code: 'unsupported' });
  });

  it.each<[unknown]>([[[]], [['']], [[secret, '']], [[undefined]], [undefined], [secret]])(
    'is not looked at with the secrets %j, with which anybody could sign',
    async (secrets) => {
      const one = await onePosted('monite');
      await expect(verifyWebhook('monite', options(one, { secrets: secrets as never }))).rejects.toMatchObject({
        code: 'invalid_input',
        message: expect.stringContaining('secrets'),
      });
    },
  );

  it.each<[string, object, string]>([
    ['a body that was parsed', { rawBody: { id: 'e-1' } }, 'before any body parser'],
    ['a body that is text', { rawBody: '{}' }, 'before any body parser'],
    ['the headers of Node', { headers: { 'monite-signature': 't=1,v1=00' } }, 'new Headers(req.headers)'],
  ])('says what is wrong with %s', async (_what, wrong, words) => {
    const given = options({ ...(await onePosted('monite')), ...wrong } as Delivery);
    await expect(verifyWebhook('monite', given)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining(words),
    });
  });

  it('says which providers there are', async () => {
    const given = options(await onePosted('monite'));
    await expect(verifyWebhook('other' as never, given)).rejects.toThrow('monite, qonto, commet');
  });
});

describe('a webhook that somebody kept and sends again', () => {
  it.each([
    ['monite', 300],
    ['qonto', 300],
    ['commet', 43_200],
  ] as const)('of %s is refused after %i seconds, and from the future', async (provider, seconds) => {
    const one = await onePosted(provider);
    vi.setSystemTime(Date.parse(now) + seconds * 1000);
    await expect(verifyWebhook(provider, options(one))).resolves.toBeDefined();
    for (const apart of [seconds * 1000 + 1, -seconds * 1000 - 1]) {
      vi.setSystemTime(Date.parse(now) + apart);
      await expect(verifyWebhook(provider, options(one))).rejects.toMatchObject({ code: 'unauthorized' });
      const patient = options(one, { toleranceSeconds: seconds + 1 });
      await expect(verifyWebhook(provider, patient)).resolves.toBeDefined();
    }
  });

  it('is known by its id for a day where the signature covers no time of sending', async () => {
    const one = options(await onePosted('commet'), { toleranceSeconds: 200_000 });
    await expect(verifyWebhook('commet', one)).resolves.toBeDefined();
    await expect(verifyWebhook('commet', one)).rejects.toMatchObject({ code: 'conflict' });
    vi.setSystemTime(Date.parse(now) + 86_399_000);
    await expect(verifyWebhook('commet', one)).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['publish', 'where it is told'],
    ['set', 'where it is written down that it was told'],
  ] as const)('comes again after nobody could be told of it (%s, %s)', async (what, _where) => {
    const memory = createMemoryStore();
    let isDown = true;
    const isLost = (call: string): boolean => isDown && call === what;
    const store: HandlerStore = {
      ...memory,
      set: (name, ...rest) =>
        isLost('set') && name.startsWith('pl:t:') ? Promise.reject(new Error('ECONNRESET')) : memory.set(name, ...rest),
      publish: (...message) =>
        isLost('publish') ? Promise.reject(new Error('ECONNRESET')) : memory.publish(...message),
    };
    const one = options(await onePosted('commet'), { store });
    const event = await verifyWebhook('commet', one);
    await expect(publishLinkEvent(store, 'tenant', event)).rejects.toThrow('ECONNRESET');
    isDown = false;
    vi.setSystemTime(Date.parse(now) + 5000);
    const heard: string[] = [];
    store.subscribe('pl:e:tenant', (message) => heard.push(message));
    expect(await publishLinkEvent(store, 'tenant', await verifyWebhook('commet', one))).toBe(true);
    expect(heard).toHaveLength(1);
    await expect(verifyWebhook('commet', one)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is known in a process of its own without a store', async () => {
    const one = { ...(await onePosted('commet')), secrets: [secret] };
    const both = await Promise.allSettled([verifyWebhook('commet', one), verifyWebhook('commet', one)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is believed while the store cannot be asked: a link read once more harms nobody', async () => {
    const store = { ...createMemoryStore(), set: () => Promise.reject(new Error('down')) };
    await expect(verifyWebhook('commet', options(await onePosted('commet'), { store }))).resolves.toBeDefined();
  });
});

describe('what is signed, and tells nothing of links', () => {
  // https://docs.qonto.com, webhooks: the published example.
  const vector = delivery('{"test":"data"}', {
    'X-Qonto-Signature': 't=1704110400,v1=56aff06dc227db80d6568a5070f912c601c31f20451745d257cbc0b5dfa93805',
  });

  it('is told apart from a forgery, by the example that Qonto publishes', async () => {
    vi.setSystemTime(1_704_110_400_000);
    const known = { ...vector, secrets: ['test-secret'] };
    await expect(verifyWebhook('qonto', known)).rejects.toMatchObject({ code: 'unsupported' });
    const other = { ...known, secrets: ['test-secrets'] };
    await expect(verifyWebhook('qonto', other)).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it.each([
    ['monite', '{"id":"e","created_at":"2026-11-20T09:00:00Z","object_type":"counterpart","object_id":"c"}'],
    ['monite', '{"id":"e","created_at":"2026-11-20T09:00:00Z","object_type":"payment_link"}'],
    ['monite', '{"object_type":"payment_link","object_id":"l"}'],
    ['qonto', '{"id":"e","type":"v1/transactions","data":{"payment_link_id":"l"}}'],
    ['qonto', '{"id":"e","type":"v1/payment-links","data":null}'],
    ['qonto', '{"id":"e","type":"v1/payment-links","data":{"payment_link_id":7}}'],
    ['qonto', '[]'],
    ['qonto', 'null'],
    ['qonto', 'no JSON'],
    ['commet', '{"id":"e","timestamp":"2026-11-20T09:00:00Z","event":"invoice.paid","data":{"paymentId":"p"}}'],
    ['commet', '{"id":"e","timestamp":"2026-11-20T09:00:00Z","event":"payment_link.canceled","data":{}}'],
  ] as const)('%s: %s', async (provider, text) => {
    const time = Date.parse(now) / 1000;
    const bare = await hmac(text);
    const timed = `t=${time},v1=${await hmac(`${time}.${text}`)}`;
    const one = delivery(text, {
      'Monite-Signature': timed,
      'X-Qonto-Signature': timed,
      'X-Commet-Signature': bare,
    });
    await expect(verifyWebhook(provider, options(one))).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('takes a document that was paid for news of its records', async () => {
    const text = '{"id":"e","created_at":"2026-11-20T08:59:59","object_type":"receivable","object_id":"r"}';
    const time = Date.parse(now) / 1000;
    const one = delivery(text, { 'Monite-Signature': `t=${time},v1=${await hmac(`${time}.${text}`)}` });
    expect(await verifyWebhook('monite', options(one))).toEqual({
      id: 'e',
      type: 'record_changed',
      linkId: null,
      paymentIntentId: null,
      // Without a zone it is UTC, not the zone of this machine.
      at: '2026-11-20T08:59:59.000Z',
    });
  });
});

async function hmac(text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).toString('hex');
}
