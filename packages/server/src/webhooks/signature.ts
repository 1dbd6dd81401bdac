const encoder = new TextEncoder();
const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** HMAC-SHA256. `verify` compares in constant time, so that a forger learns nothing from how long a refusal takes. */
export async function isSignedWith(
  secret: string,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, signature, message);
}

/** What is signed: the body as it came, behind the time where the scheme signs one. */
export function signedBytes(time: string | null, rawBody: Uint8Array): Uint8Array<ArrayBuffer> {
  const before = encoder.encode(time === null ? '' : `${time}.`);
  const bytes = new Uint8Array(before.length + rawBody.length);
  bytes.set(before);
  bytes.set(rawBody, before.length);
  return bytes;
}

export interface Signed {
  /** Unix seconds as they were signed; null where the body alone is. */
  readonly time: string | null;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
}

/** `t=<unix seconds>,v1=<hex>`; more than one `v1` while a secret is rotated. Parts with other names are of schemes to come. null: not of this form. */
export function readTimedSignature(header: string): Signed | null {
  const parts = header.split(',').map((part) => part.trim());
  const times = parts.filter((part) => /^t=\d{1,12}$/.test(part));
  const signatures = parts.filter((part) => part.startsWith('v1=')).flatMap((part) => readHex(part.slice(3)) ?? []);
  const [time] = times;
  return time === undefined || times.length > 1 ? null : { time: time.slice(2), signatures };
}

/** The signature alone, as hexadecimal digits. null: not of this form. */
export function readBareSignature(header: string): Signed | null {
  const signature = readHex(header.trim());
  return signature === null ? null : { time: null, signatures: [signature] };
}

/** The 32 bytes of a SHA-256. null: it is none. */
function readHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[0-9a-f]{64}$/i.test(text)) return null;
  return Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}
