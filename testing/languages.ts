import type { Messages } from '@paylinks/components';
import { ar } from '@paylinks/components/messages/ar';
import { de } from '@paylinks/components/messages/de';
import { en } from '@paylinks/components/messages/en';
import { es } from '@paylinks/components/messages/es';
import { fr } from '@paylinks/components/messages/fr';
import { it } from '@paylinks/components/messages/it';
import { ja } from '@paylinks/components/messages/ja';
import { nl } from '@paylinks/components/messages/nl';
import { pl } from '@paylinks/components/messages/pl';
import { pt } from '@paylinks/components/messages/pt';

/** Every catalogue of the kit, by the language's subtag. A host imports the one that it needs. */
export const languages: Readonly<Record<string, Messages>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };

/** The English one for a language that the kit does not speak. */
export function catalogueFor(locale: string): Messages {
  return languages[new Intl.Locale(locale).language] ?? en;
}

/** Every text and function of a catalogue, by the names that lead to it. */
export function leavesOf(group: object, path: readonly string[] = []): [path: string, leaf: unknown][] {
  return Object.entries(group).flatMap(([key, value]) => {
    const here = [...path, key];
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [[here.join('/'), value]];
  });
}
