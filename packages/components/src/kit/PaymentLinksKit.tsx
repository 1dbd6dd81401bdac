'use client';
import { PaymentLinksProvider, type PaymentLinksProviderProps, useLocale } from '@paylinks/hooks';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { PartialMessages } from '../messages/en.js';
import { type FirstMessages, firstEn } from '../messages/first.en.js';
import { KitContext, type KitContextValue } from '../parts/KitContext.js';
import { mergeMessages } from '../parts/mergeMessages.js';
import { useStylesWarning } from './useStylesWarning.js';

/** The client, the words and the look of everything inside. Everything but the client has a default. */
export interface PaymentLinksKitProps extends PaymentLinksProviderProps {
  /** A catalogue or a part of one; the rest is English. Keep it outside of render. `locale` defaults to its own. */
  messages?: PartialMessages | undefined;
  /** Default: follows the page's `color-scheme`. */
  colorScheme?: 'light' | 'dark' | undefined;
  /** Where dialogs are mounted. Default: the root of the tree that the component is in (the shadow root in one, else body). */
  portalContainer?: HTMLElement | ShadowRoot | null | undefined;
}

/**
 * Client, language, light and overlays for everything inside. It renders no element of its own: each component's root carries
 * `.pl-root`, the language of its words and the colour scheme, so that several kits can live on one page and the host's layout stays as it is.
 */
export function PaymentLinksKit({
  messages,
  colorScheme,
  portalContainer,
  locale,
  children,
  ...provider
}: PaymentLinksKitProps): ReactElement {
  useStylesWarning();
  return (
    <PaymentLinksProvider {...provider} locale={locale ?? messages?.locale ?? firstEn.locale}>
      <KitValues ownMessages={messages} colorScheme={colorScheme} portalContainer={portalContainer}>
        {children}
      </KitValues>
    </PaymentLinksProvider>
  );
}

function KitValues({
  ownMessages,
  colorScheme,
  portalContainer,
  children,
}: Pick<KitContextValue, 'colorScheme' | 'portalContainer'> & {
  ownMessages: PartialMessages | undefined;
  children: ReactNode;
}): ReactElement {
  const { locale, timeZone } = useLocale();
  const words = useMemo(() => wordsFor(ownMessages), [ownMessages]);
  const value = useMemo<KitContextValue>(
    () => ({ locale, timeZone, ...words, colorScheme, portalContainer }),
    [locale, timeZone, words, colorScheme, portalContainer],
  );
  return <KitContext.Provider value={value}>{children}</KitContext.Provider>;
}

function wordsFor(own: PartialMessages | undefined): Pick<KitContextValue, 'messages' | 'wordsOf'> {
  const messages = mergeMessages(firstEn, own);
  const made = new WeakMap<object, object>();
  function wordsOf<T extends object>(english: T): FirstMessages & T {
    const words = made.get(english) ?? { ...mergeMessages(english, own), ...messages };
    made.set(english, words);
    // What is kept for a catalogue was made from that catalogue.
    return words as FirstMessages & T;
  }
  return { messages, wordsOf };
}
