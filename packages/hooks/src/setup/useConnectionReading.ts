'use client';
import type { Connection } from '@paylinks/core';
import type { Rhythm } from '../links/LinkReadings.js';
import { capabilitiesKey, connectionKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import { contentKey } from '../reads/contentKey.js';
import type { LiveOptions, ReadState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';

/** The connection as it stands, read again and again while somebody is about to change it. */
export function useConnectionReading(cache: ClientCache, options: LiveOptions): ReadState<Connection> {
  const { pollMs: usualPollMs } = usePaymentLinksContext('useConnectionReading');
  const { enabled = true, pollMs = usualPollMs } = options;
  return useReadState<Connection>(
    {
      queryKey: connectionKey,
      enabled,
      async queryFn({ signal }) {
        try {
          const now = await cache.client.getConnection({ signal });
          if (!signal.aborted) cache.readings.read(paceId, tellChange(cache, now));
          return now;
        } catch (error) {
          if (!signal.aborted) cache.readings.failed(paceId, error);
          throw error;
        }
      },
      refetchInterval: ({ state: { data } }) => cache.readings.interval(paceId, rhythmOf(data), pollMs),
    },
    cache,
  );
}

/** Names the connection where readings are counted. */
export const paceId: string = contentKey(connectionKey);

/** Somebody who has a page to go on with may be there now. A connection can be ended at the provider at any time. */
function rhythmOf(connection: Connection | undefined): Rhythm {
  if (connection === undefined || connection.status === 'pending') return 'lively';
  if (connection.status === 'unknown') return 'slow';
  return connection.status === 'not_connected' && connection.continueUrl !== null ? 'lively' : 'seldom';
}

/** What can be done, and with which methods, follows the connection. */
export function tellChange(cache: ClientCache, now: Connection): boolean {
  const before = cache.queries.getQueryData<Connection>(connectionKey);
  if (before !== undefined && before.status !== now.status) {
    cache.tell({ type: 'connection.changed', status: now.status });
    void cache.queries.invalidateQueries({ queryKey: capabilitiesKey });
    void cache.queries.invalidateQueries({ queryKey: ['paymentMethods'] });
  }
  return contentKey(before) !== contentKey(now);
}
