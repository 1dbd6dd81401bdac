/** Entities say every instant in UTC; null for what is no instant. */
export function toInstant(text: string | null): string | null {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
