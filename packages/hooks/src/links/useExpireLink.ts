'use client';
import { useCallback, useMemo } from 'react';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import { useWriteState } from '../reads/useWriteState.js';
import type { ExpireLinkState } from './createPaymentLinkState.js';
import { expireLink } from './expireLink.js';

/**
 * Expires a link. Ask the person first, then `run`: it reads before it sends, so that a link that was paid a moment ago is `news` and not an error.
 * Two presses for one link are one, wherever they are pressed; leaving the component does not stop it.
 */
export function useExpireLink(): ExpireLinkState {
  const { cache } = usePaymentLinksContext('useExpireLink');
  const expire = useWriteState(
    'expireLink',
    useCallback((linkId: string) => expireLink(cache, linkId), [cache]),
  );
  const { run } = expire;
  const runForLink = useCallback(async (linkId: string) => (await run(linkId)).link, [run]);
  return useMemo(
    () => ({ ...expire, data: expire.data?.link, news: expire.data?.news ?? null, run: runForLink }),
    [expire, runForLink],
  );
}
