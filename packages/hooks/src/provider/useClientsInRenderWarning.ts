'use client';
import type { PaymentLinksClient } from '@paylinks/core';
import { useEffect, useRef } from 'react';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const changesThatNobodyMakes = 3;
const within = 5_000;

/** A client made in render is another one each time: nothing would ever be read from the cache, and an unsettled attempt would be lost. */
export const useClientsInRenderWarning: (client: PaymentLinksClient) => void =
  process.env.NODE_ENV === 'production' ? () => {} : useWarning;

function useWarning(client: PaymentLinksClient): void {
  const recent = useRef<{ client: PaymentLinksClient; at: number }[]>([]);
  useEffect(() => {
    const now = Date.now();
    const others = recent.current.filter((it) => it.client !== client && now - it.at < within);
    recent.current = [...others, { client, at: now }];
    if (others.length < changesThatNobodyMakes) return;
    recent.current = [];
    // oxlint-disable-next-line no-console
    console.warn(
      'Paylinks: PaymentLinksKit (PaymentLinksProvider) has been given another client on every render. Make the client once, outside of the component (or in useState), because its cache and its unsettled attempts belong to it.',
    );
  }, [client]);
}
