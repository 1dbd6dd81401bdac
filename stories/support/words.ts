import type { Messages } from '@paylinks/components';
import { catalogueFor } from '../../testing/languages.ts';
import { pseudo } from '../../testing/pseudo.ts';

/** What the toolbar says: a language; 'locale' is that of the locale, 'pseudo' one that nobody speaks. */
export function messagesFor({ words, locale }: Readonly<Record<string, unknown>>): Messages {
  return words === 'pseudo' ? pseudo : catalogueFor(String(words === 'locale' ? locale : words));
}
