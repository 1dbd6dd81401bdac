import {
  definePaymentLinksClient,
  type LinkPayment,
  type LinkQuery,
  type Page,
  type PaymentLink,
  type PaymentLinkSummary,
  type TimelineEvent,
} from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { usePaymentLinks } from '@paylinks/hooks';
import { act, renderHook } from '@testing-library/react';
import { vi } from 'vitest';
import { kit } from './kit.js';

export const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A provider that numbers its rows: what is created between two pages moves the rest along. */
export function provider(count: number, changes: Partial<PaymentLink> = {}) {
  const links: PaymentLink[] = [];
  const queries: LinkQuery[] = [];
  const create = (more: Partial<PaymentLink> = {}) =>
    void links.unshift(paymentLinkFixture({ ...changes, id: `link-${links.length + 1}`, ...more }));
  for (let made = 0; made < count; made += 1) create();
  const answers = { listLinks: [] as (() => Promise<Page<PaymentLinkSummary>>)[], delayMs: 0 };
  const timeline: TimelineEvent[] = [];
  const payments: LinkPayment[] = [];
  let timelinesRead = 0;
  const find = (linkId: string) => links.find(({ id }) => id === linkId) as PaymentLink;
  const change = (linkId: string, more: Partial<PaymentLink>) => {
    links[links.indexOf(find(linkId))] = { ...find(linkId), ...more };
    return find(linkId);
  };
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    async listLinks(query = {}) {
      queries.push(query);
      if (answers.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answers.delayMs));
      const instead = answers.listLinks.shift();
      if (instead !== undefined) return instead();
      const { cursor = '0', limit = 20 } = query;
      const next = Number(cursor) + limit;
      return {
        items: links.slice(Number(cursor), next),
        nextCursor: next < links.length ? String(next) : null,
        totalCount: links.length,
      };
    },
    getLink: async (linkId) => find(linkId),
    expireLink: async (linkId) => change(linkId, { status: 'expired', canExpire: false }),
    async getLinkTimeline() {
      timelinesRead += 1;
      return [...timeline];
    },
    listLinkPayments: async (_, { cursor } = {}) => ({
      items: payments.slice(cursor ? 1 : 0, cursor ? 2 : 1),
      nextCursor: cursor || payments.length < 2 ? null : '1',
      totalCount: null,
    }),
  });
  const timelines = () => timelinesRead;
  return { client, links, queries, create, change, answers, timeline, timelines, payments };
}

export function table(world: ReturnType<typeof provider>, query: LinkQuery = {}) {
  const { result } = renderHook(() => usePaymentLinks(query), { wrapper: kit(world.client) });
  const more = async () => {
    await act(async () => {
      const pressed = result.current.fetchNextPage();
      await vi.advanceTimersByTimeAsync(world.answers.delayMs * 3 + 1);
      await pressed;
    });
  };
  return { list: () => result.current, ids: () => result.current.data?.map(({ id }) => id) ?? [], more };
}
