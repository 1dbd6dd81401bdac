/**
 * A template for sentences from right to left: each part that is put in keeps its own direction, so that an amount, an address or a
 * name in other letters does not pull the words around it along.
 */
export function isolated(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts.reduce((before, text, index) => `${before}\u2068${parts[index - 1] ?? ''}\u2069${text}`);
}
