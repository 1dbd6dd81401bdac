/** Without what is not seen. Not without the overrides U+202D and U+202E, with which the eye reads another number, nor the hyphen that may be seen. */
export function visible(text: string): string {
  return text.replace(/(?![\xad\u202d\u202e])\p{Cf}/gu, '');
}
