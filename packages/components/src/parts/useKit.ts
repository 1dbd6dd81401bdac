'use client';
import { useContext } from 'react';
import { KitContext, type KitContextValue } from './KitContext.js';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The kit around a part. Throws outside of one, naming who asked. */
export function useKit(caller: string): KitContextValue {
  const kit = useContext(KitContext);
  if (!kit) {
    const advice =
      process.env.NODE_ENV === 'production'
        ? ''
        : ' Render it inside <PaymentLinksKit client={…}>. Where it is inside of one, the page holds @paylinks/components twice: npm ls @paylinks/components shows where from.';
    throw new Error(`Paylinks: ${caller} has no kit.${advice}`);
  }
  return kit;
}
