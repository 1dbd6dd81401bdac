import { PaymentLinksError } from '@paylinks/core';
import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passes, provider, table } from '../../../../testing/hooks/readLists.js';
import { notifyLinkChanged } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const empty = async () => ({ items: [], nextCursor: '1', totalCount: null });

describe('pages', () => {
  it('are appended, with their number', async () => {
    const { list, more } = table(provider(45, { status: 'expired' }));
    expect(list()).toMatchObject({ status: 'pending', data: undefined, totalCount: null, hasNextPage: false });
    await passes(1);
    expect(list()).toMatchObject({ data: { length: 20 }, totalCount: 45, hasNextPage: true });
    await more();
    await more();
    expect(list()).toMatchObject({ data: { length: 45 }, hasNextPage: false });
    await more();
    expect(list().data).toHaveLength(45);
  });

  it('of a list that grows meanwhile: no id twice, and none missing of those that existed', async () => {
    const world = provider(100, { status: 'expired' });
    const before = world.links.map(({ id }) => id);
    const { list, ids, more } = table(world);
    await passes(1);
    while (list().hasNextPage) {
      world.create();
      await more();
    }
    expect(new Set(ids()).size).toBe(ids().length);
    expect(before.filter((id) => !ids().includes(id))).toEqual([]);
  });

  it('that are empty are passed over, also the first', async () => {
    const world = provider(3, { status: 'expired' });
    world.answers.listLinks = [empty, empty];
    const { ids } = table(world, { limit: 1 });
    await passes(1);
    expect(ids()).toEqual(['link-2']);
    expect(world.queries.map(({ cursor }) => cursor)).toEqual([undefined, '1', '1']);
  });

  it('that are nothing but empty do not go on for ever', async () => {
    const world = provider(1);
    world.answers.listLinks = Array.from({ length: 50 }, () => empty);
    const { list } = table(world);
    await passes(1);
    expect(list()).toMatchObject({ status: 'success', data: [], hasNextPage: true });
    expect(world.queries).toHaveLength(10);
  });

  it('a double press asks for one page', async () => {
    const world = provider(60, { status: 'expired' });
    const { list } = table(world);
    await passes(1);
    await act(async () => {
      const both = [list().fetchNextPage(), list().fetchNextPage()];
      await vi.advanceTimersByTimeAsync(1);
      await Promise.all(both);
    });
    expect([list().data?.length, world.queries.length]).toEqual([40, 2]);
  });

  it('the next page fails: what is there stays, with the error', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, more } = table(world);
    await passes(1);
    const refused = new PaymentLinksError({ code: 'forbidden', message: 'no', status: 403 });
    world.answers.listLinks = [() => Promise.reject(refused)];
    await more();
    expect(list()).toMatchObject({ data: { length: 20 }, error: { code: 'forbidden' } });
    await more();
    expect(list()).toMatchObject({ data: { length: 40 }, error: null });
  });

  it('"more" while the list is read anew: both come', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, ids, more } = table(world);
    await passes(1);
    world.answers.delayMs = 50;
    world.create();
    act(() => notifyLinkChanged(world.client, { linkId: 'link-46' }));
    await passes(1);
    expect(list().isFetching).toBe(true);
    await more();
    expect([ids()[0], ids().length]).toEqual(['link-46', 40]);
  });

  it('the list is read anew while "more" is under way: both come', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, ids } = table(world);
    await passes(1);
    world.answers.delayMs = 50;
    await act(async () => {
      const pressed = list().fetchNextPage();
      await vi.advanceTimersByTimeAsync(10);
      world.create();
      notifyLinkChanged(world.client, { linkId: 'link-46' });
      await vi.advanceTimersByTimeAsync(500);
      await pressed;
    });
    expect([ids()[0], ids().length]).toEqual(['link-46', 40]);
  });
});
