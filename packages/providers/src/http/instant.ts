/** Entities say every instant in UTC, in a year of four digits; null for what is no instant. */
export function toInstant(text: string | null): string | null {
  const at = new Date(text ?? Number.NaN);
  const year = at.getUTCFullYear();
  return year >= 0 && year <= 9999 ? at.toISOString() : null;
}
