import type { Messages } from '@paylinks/components';
import { en } from '@paylinks/components/messages/en';

/** How much longer a text becomes: German and Finnish are, and the shorter a label, the more. */
const growth = 1.4;
/** Stands for what is put in while a catalogue's function writes its sentence: of the private use area, so that no text holds it. */
const firstMark = 0xe000;
const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = [...'åƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýž'];

/**
 * A language that nobody speaks, made from English: longer, accented and in brackets, with what is put in left as it is. What breaks under it breaks under a
 * language that the kit does not have yet; what is not in brackets was written in a component.
 */
export const pseudo: Messages = { ...(spoken(en) as Messages), locale: en.locale };

function spoken(node: unknown): unknown {
  if (typeof node === 'string') return spell(node);
  if (typeof node === 'function') return (...given: unknown[]) => say(node as Say, given);
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, spoken(value)]));
}

type Say = (...given: unknown[]) => string;

function say(write: Say, given: unknown[]): string {
  const parts: string[] = [];
  const mark = (value: unknown): unknown => {
    // What is empty or missing chooses another sentence.
    if (typeof value === 'string' && value !== '') return String.fromCharCode(firstMark + parts.push(value) - 1);
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
  };
  return spell(write(...given.map(mark))).replaceAll(
    /[\ue000-\uefff]/g,
    (at) => parts[at.charCodeAt(0) - firstMark] ?? '',
  );
}

/** `Copy link` becomes `[Çööþýý ļîînķ]`. A text without letters stays as it is. */
export function spell(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters === 0) return text;
  let missing = Math.ceil(letters * (growth - 1));
  const longer = text.replaceAll(/[a-z]/gi, (letter) => {
    const [said = letter] = accented.slice(plain.indexOf(letter.toLowerCase()));
    const written = letter < 'a' ? said.toUpperCase() : said;
    if (missing === 0 || !/[aeiouy]/i.test(letter)) return written;
    missing -= 1;
    return written + said;
  });
  return `[${longer}${'ö'.repeat(missing)}]`;
}
