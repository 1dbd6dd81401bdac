'use client';
import { useContext } from 'react';
import { KitContext, type KitContextValue } from './KitContext.js';

/** The kit around a part. Throws outside of one, naming who asked. */
export function useKit(caller: string): KitContextValue {
  const kit = useContext(KitContext);
  if (!kit) throw new Error(`Paylinks: ${caller} has no kit. Render it inside <PaymentLinksKit client={…}>.`);
  return kit;
}
