import { PaymentLinksError } from '@paylinks/core';

export interface Guard {
  /** Throws `forbidden` where the request may come from a page of somebody else's. */
  checkOrigin(request: Request): void;
  /** Lets a listed page read the reply. */
  replyHeaders(request: Request): Readonly<Record<string, string>>;
}

/** Sent back to a page of another origin, which else cannot see them. */
const exposed = 'Date, Idempotency-Key, Idempotency-Replayed, Paylinks-Request-Id, Retry-After';

/**
 * Stops forged requests before anybody is asked who they are from: a browser names the origin of what it sends, and no page can lie about it.
 * X-Forwarded-* headers are never read: whoever reaches the process can write them.
 */
export function createGuard(allowedOrigins: readonly string[]): Guard {
  const allowed = originSet('allowedOrigins', allowedOrigins);
  const isListed = (request: Request, origin: string): boolean => origin === ownOrigin(request) || allowed.has(origin);

  return {
    checkOrigin(request) {
      const { method, headers } = request;
      const origin = headers.get('origin');
      const site = headers.get('sec-fetch-site');
      if (vouchedOrigin(request) !== null) return;
      if (origin !== null) {
        if (isListed(request, origin)) return;
        throw refused(
          `Origin ${quote(origin)} is not ${ownOrigin(request)}, where this request arrived, and is not one of allowedOrigins. Behind a proxy, list the public origin.`,
        );
      }
      if (site === 'same-origin') return;
      if (method === 'GET') {
        // The address bar changes nothing, and no other page can read what it shows.
        if (site === null || site === 'none') return;
        throw refused(`Sec-Fetch-Site is ${quote(site)}: another site's page asked for it.`);
      }
      if (site !== null) throw refused(`Sec-Fetch-Site is ${quote(site)} and there is no Origin.`);
      // No browser of today. Without a cookie there is nothing to abuse; the header cannot be set by a form.
      if (!headers.has('cookie') || headers.get('paylinks-request') === '1') return;
      throw refused(
        'There is a cookie, but neither Origin nor Sec-Fetch-Site. A caller that is no browser sends Paylinks-Request: 1.',
      );
    },

    replyHeaders(request) {
      const origin = request.headers.get('origin');
      if (origin === null || !isListed(request, origin)) return { vary: 'Origin' };
      return {
        vary: 'Origin',
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': exposed,
      };
    },
  };
}

export const ownOrigin = (request: Request): string => new URL(request.url).origin;

/**
 * The origin of the page as its browser vouches for it: no page can set Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/). Behind a proxy, and in
 * frameworks that put a name of their own into `request.url` (Next.js), it differs from where the request seems to have arrived. null: nobody vouches.
 */
function vouchedOrigin({ headers }: Request): string | null {
  const origin = headers.get('origin');
  return headers.get('sec-fetch-site') === 'same-origin' && origin !== 'null' ? origin : null;
}

/** What a preflight asks for is granted to a page that may send it: the host's own headers, such as Authorization, are not known here. */
export function preflightHeaders(request: Request): Readonly<Record<string, string>> {
  const asked = request.headers.get('access-control-request-headers') ?? '';
  return {
    'access-control-allow-methods': 'GET, POST, PATCH',
    'access-control-allow-headers': /^[\w!#$%&'*+.^`|~, -]*$/.test(asked) ? asked : '',
    'access-control-max-age': '600',
  };
}

/** 'https://app.example.com', as a browser spells it. Anything else would never match, and '*' would match everybody: refused when the handler is made. */
export function originSet(option: string, origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    if (!origin.includes('*') && URL.canParse(origin) && new URL(origin).origin === origin) continue;
    const message = `${option} has ${JSON.stringify(origin)}, which is no origin. Write scheme, host and port as in 'https://app.example.com', without a path.`;
    throw new PaymentLinksError({ code: 'invalid_input', message });
  }
  return new Set(origins);
}

const refused = (why: string): PaymentLinksError =>
  new PaymentLinksError({
    code: 'forbidden',
    status: 403,
    message: `The request was refused before it was read. ${why}`,
  });

const quote = (text: string): string => JSON.stringify(text.slice(0, 100));
