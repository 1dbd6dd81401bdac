import type { PaymentLink, PaymentLinksErrorJson } from '@paylinks/core';
import type { Sandbox } from '@paylinks/sandbox';
import { vi } from 'vitest';
import { sandboxInput } from '../providers/sandboxClients.js';
import { origin, rawRequest } from './handled.js';

export interface Press {
  readonly key?: string | undefined;
  /** As `createHttpClient` counts. */
  readonly attempt?: number | undefined;
  readonly startedAt?: string | undefined;
  readonly path?: string | undefined;
  readonly input?: unknown;
}

export interface Pressed {
  readonly status: number;
  readonly replayed: boolean;
  readonly key: string | null;
  readonly retryAfter: string | null;
  /** Of what was made; null for an error. */
  readonly id: string | null;
  readonly link: PaymentLink;
  readonly error: PaymentLinksErrorJson;
}

/** One request of a create, as it comes over the wire. */
export async function press(
  handler: (request: Request) => Promise<Response>,
  { key, attempt, startedAt, path = '/links', input = sandboxInput('monite') }: Press = {},
): Promise<Pressed> {
  const headers = {
    origin,
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(attempt !== undefined && { 'paylinks-attempt': String(attempt) }),
    ...(startedAt !== undefined && { 'paylinks-started-at': startedAt }),
  };
  const response = await handler(rawRequest(path, { method: 'POST', headers, body: input }));
  const body: unknown = await response.json();
  const link = body as PaymentLink;
  return {
    status: response.status,
    replayed: response.headers.get('idempotency-replayed') === 'true',
    key: response.headers.get('idempotency-key'),
    retryAfter: response.headers.get('retry-after'),
    id: response.ok ? link.id : null,
    link,
    error: body as PaymentLinksErrorJson,
  };
}

/** How many links there are at the provider, and how often it was asked to make one. */
export const linksOf = (sandbox: Sandbox): number => sandbox.control.links().length;
export const createsOf = (sandbox: Sandbox): number =>
  sandbox.control
    .requests()
    .filter(
      ({ method, path }) =>
        method === 'POST' && /^\/(v2\/)?(payment_links|payments|payment_records)(\/charge)?$/.test(path),
    ).length;

export const otherInput = sandboxInput('monite', { minorUnits: 9900, currency: 'EUR' });

/** Where the date alone is faked. */
export const pass = (seconds: number): void => {
  vi.setSystemTime(Date.now() + seconds * 1000);
};
export const instant = (secondsAgo = 0): string => new Date(Date.now() - secondsAgo * 1000).toISOString();

/** Of the machine, also where a test has put its own in its place. */
const { setTimeout: realTimeout } = globalThis;
/** However slow the machine is: a hash that was asked for before is ready after one that is asked for now. */
async function pause(): Promise<void> {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  await new Promise((resolve) => realTimeout(resolve, 5));
}

/** Lets that much faked time pass, and what really takes time (a digest) end in between. */
export async function advance(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await pause();
    await vi.advanceTimersByTimeAsync(1000);
  }
}

/** Lets faked time pass until it is over. */
export async function advanceUntil<T>(call: Promise<T>): Promise<T> {
  const state = { isOver: false };
  void call.finally(() => {
    state.isOver = true;
  });
  while (!state.isOver) await advance(1);
  return call;
}

/** Without letting faked time pass. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause();
}

export interface Gate<T> {
  readonly promise: Promise<T>;
  open(value: T): void;
  fail(error: Error): void;
}

/** A reply that comes when the test wants it. */
export function gate<T>(): Gate<T> {
  const parts: Partial<{ open: (value: T) => void; fail: (error: Error) => void }> = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(parts, { open: resolve, fail: reject }));
  return { promise, ...parts } as Gate<T>;
}
