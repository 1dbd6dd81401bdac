const secretName =
  /authorization|token|secret|password|api[-_]?key|signature|cookie|iban|account[-_]?(number|holder)|routing[-_]?number|sort[-_]?code/i;
const secretText =
  /\bBearer\s+\S+|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const hidden = '[redacted]';
const maxBytes = 4096;

/** A provider's reply as it may stand in an error: without credentials and account numbers, at most 4 kB. `secrets` are hidden wherever they are echoed. */
export function redact(body: unknown, secrets: readonly string[] = []): unknown {
  const clean = redactValue(body, secrets, 0);
  const text = JSON.stringify(clean) ?? '';
  let cut: unknown = clean;
  for (let length = maxBytes; sizeOf(cut) > maxBytes; length = Math.floor(length * 0.75)) {
    cut = `${text.slice(0, length)} [cut]`;
  }
  return cut;
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** One line of the provider's words, without credentials and not longer than a line is read. */
export const quoted = (text: string, secrets: readonly string[]): string => redactText(text, secrets).slice(0, 500);

function redactText(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= 8);
  return known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text).replace(secretText, hidden);
}

function redactValue(value: unknown, secrets: readonly string[], depth: number): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (depth > 8) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      secretName.test(name) && item !== null ? hidden : redactValue(item, secrets, depth + 1),
    ]),
  );
}
