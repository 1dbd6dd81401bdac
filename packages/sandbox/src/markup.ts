/** HTML that is safe to insert as it is. */
export interface Markup {
  readonly html: string;
}
type Insert = Markup | string | number | false | null | undefined | readonly Insert[];

/** HTML in which everything inserted is escaped, unless it is Markup itself. */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return { html: parts.map((part, index) => part + inserted(inserts[index])).join('') };
}

/** For text of this package only, never for anything that came in. */
export const trusted = (html: string): Markup => ({ html });

function inserted(value: Insert): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'html' in value ? value.html : value.map(inserted).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
