import { act, cleanup, render, screen } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStateOf } from '../reads/useReadState.js';
import type { QueryOptions } from './Query.js';
import { QueryClient } from './QueryClient.js';
import { QueryObserver } from './QueryObserver.js';
import { useQuery } from './useQuery.js';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const onError = vi.fn();
const makeClient = (): QueryClient =>
  new QueryClient({
    retry: (failures) => failures < 2,
    retryDelay: (failures) => 1000 * 2 ** failures,
    staleTime: 5000,
    keptMs: 300_000,
    onError,
  });
const ignore = (): void => undefined;
const pass = (ms: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(ms));

interface Asked {
  answer(data: unknown): void;
  refuse(why: Error): void;
  readonly signal: AbortSignal;
}
/** A server that answers when it is told to. */
function server() {
  const asked: Asked[] = [];
  const options: QueryOptions<unknown> = {
    queryKey: ['link', '1'],
    queryFn: ({ signal }) =>
      new Promise((answer, refuse) => {
        asked.push({ answer, refuse, signal });
        signal.addEventListener('abort', () => refuse(new Error('aborted')));
      }),
  };
  const last = (): Asked => {
    const latest = asked.at(-1);
    if (!latest) throw new Error('Nobody asked.');
    return latest;
  };
  return { asked, options, last };
}

function observe(client: QueryClient, options: QueryOptions<unknown>, onChange: () => void = ignore) {
  const observer = new QueryObserver(client.query(options), options);
  return { observer, leave: observer.subscribe(onChange) };
}

describe('one read at a time', () => {
  it('serves all who draw it', async () => {
    const client = makeClient();
    const { asked, options, last } = server();
    const one = observe(client, options);
    const other = observe(client, options);
    last().answer('a');
    await pass(0);
    expect([one, other].map(({ observer }) => observer.getState().data)).toEqual(['a', 'a']);
    expect(asked).toHaveLength(1);
  });

  it('is joined by a second wish, and gives way to it where something is known already', async () => {
    const client = makeClient();
    const { asked, options, last } = server();
    const { observer } = observe(client, options);
    void observer.refetch();
    expect(asked).toHaveLength(1);
    last().answer('a');
    await pass(0);
    const first = observer.refetch();
    const second = observer.refetch();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    last().answer('b');
    await Promise.all([first, second]);
    expect(observer.getState().data).toBe('b');
  });

  it('is given up when nobody draws it any more, as if it had never begun', async () => {
    const client = makeClient();
    const { options, last } = server();
    const { leave } = observe(client, options);
    leave();
    expect(last().signal.aborted).toBe(true);
    last().answer('too late');
    await pass(0);
    expect(client.getQueryState(['link', '1'])).toMatchObject({
      data: undefined,
      status: 'pending',
      fetchStatus: 'idle',
    });
    expect(onError).not.toHaveBeenCalled();
  });

  it('is dropped where a write knows better meanwhile', async () => {
    const client = makeClient();
    const { options, last } = server();
    observe(client, options);
    await client.cancelQueries({ queryKey: ['link', '1'] });
    client.setQueryData(['link', '1'], 'of the write');
    last().answer('older');
    await pass(0);
    expect(client.getQueryData(['link', '1'])).toBe('of the write');
  });
});

describe('what fails', () => {
  it('is tried three times, tells once, and leaves in sight what was known', async () => {
    const client = makeClient();
    const { asked, options, last } = server();
    client.setQueryData(options.queryKey, 'known', { updatedAt: 0 });
    const { observer } = observe(client, options);
    const why = new Error('down');
    for (const wait of [1000, 2000, 0]) {
      last().refuse(why);
      await pass(wait);
    }
    expect(asked).toHaveLength(3);
    expect(observer.getState()).toMatchObject({ data: 'known', error: why, status: 'error' });
    expect(onError).toHaveBeenCalledExactlyOnceWith(why);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not tried again before the page is seen', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { asked, options, last } = server();
    observe(makeClient(), options);
    last().refuse(new Error('down'));
    await pass(60_000);
    expect(asked).toHaveLength(1);
    seen.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(asked).toHaveLength(2);
  });
});

describe('what is old', () => {
  it('is read when somebody comes to draw it, and not before', async () => {
    const client = makeClient();
    const { asked, options } = server();
    client.setQueryData(options.queryKey, 'known');
    observe(client, options).leave();
    expect(asked).toHaveLength(0);
    await pass(5000);
    observe(client, options);
    expect(asked).toHaveLength(1);
  });

  it('is read again at once where it is drawn, and marked where it is not', async () => {
    const client = makeClient();
    const { asked, options } = server();
    client.setQueryData(options.queryKey, 'known');
    client.setQueryData(['link', '2'], 'also');
    client.setQueryData(['linked'], 'other');
    observe(client, options);
    void client.invalidateQueries({ queryKey: ['link'] });
    expect(asked).toHaveLength(1);
    expect([['link', '2'], ['linked']].map((key) => client.getQueryState(key)?.isInvalidated)).toEqual([true, false]);
  });

  it('rests while it is not wanted, and is read once it is', () => {
    const client = makeClient();
    const { asked, options } = server();
    const { observer } = observe(client, { ...options, enabled: false });
    expect([observer.getState().fetchStatus, asked.length]).toEqual(['idle', 0]);
    void client.refetchQueries({ type: 'active' });
    expect(asked).toHaveLength(0);
    observer.update(options);
    observer.update(options);
    expect(asked).toHaveLength(1);
  });

  it('is forgotten five minutes after the last who drew it, and no timer stays', async () => {
    const client = makeClient();
    const { options } = server();
    const { leave } = observe(client, { ...options, refetchInterval: () => 1000 });
    await pass(600_000);
    leave();
    await pass(299_999);
    expect(client.findAll({})).toHaveLength(1);
    await pass(1);
    expect([client.findAll({}).length, vi.getTimerCount()]).toEqual([0, 0]);
  });
});

it('reads again and again as long as the page is seen', async () => {
  const read = vi.fn(async () => 'same');
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  observe(makeClient(), { queryKey: ['link'], queryFn: read, refetchInterval: () => 1000 });
  await pass(3000);
  expect(read).toHaveBeenCalledTimes(4);
  seen.mockReturnValue('hidden');
  await pass(10_000);
  expect(read).toHaveBeenCalledTimes(4);
});

describe('a drawing', () => {
  const drawn = vi.fn();
  function Names({
    client,
    options,
    isCurious,
  }: {
    client: QueryClient;
    options: QueryOptions<{ names: string[] }>;
    isCurious?: boolean;
  }): ReactElement {
    const reading = useQuery(options, client);
    const read = readStateOf(reading, reading.state.data);
    drawn(read.data?.names);
    return (
      <p>
        {read.data?.names.join() ?? read.status} {isCurious && (read.isFetching ? 'reading' : 'at rest')}
      </p>
    );
  }
  const names: { answer: { names: string[] } } = { answer: { names: ['a', 'b'] } };
  const options: QueryOptions<{ names: string[] }> = {
    queryKey: ['names'],
    queryFn: () => new Promise((resolve) => setTimeout(() => resolve(structuredClone(names.answer)), 100)),
    refetchInterval: () => 1000,
  };

  it('is made again for news, and for nothing else', async () => {
    const client = makeClient();
    render(<Names client={client} options={options} />);
    expect(screen.getByText('pending')).toBeVisible();
    await pass(100);
    expect(screen.getByText('a,b')).toBeVisible();
    drawn.mockClear();
    await pass(60_000);
    expect(drawn).not.toHaveBeenCalled();
    names.answer = { names: ['a', 'c'] };
    await pass(1200);
    expect(screen.getByText('a,c')).toBeVisible();
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('that looks whether it is being read is made again for that', async () => {
    const client = makeClient();
    render(
      <StrictMode>
        <Names client={client} options={options} isCurious />
      </StrictMode>,
    );
    expect(screen.getByText('pending reading')).toBeVisible();
    await pass(150);
    expect(screen.getByText('a,c at rest')).toBeVisible();
    await pass(1000);
    expect(screen.getByText('a,c reading')).toBeVisible();
    await pass(100);
    expect(screen.getByText('a,c at rest')).toBeVisible();
  });
});
