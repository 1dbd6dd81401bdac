import type { MiddlewareHandler } from 'hono';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The example has no sign-in and hands out a token, so it answers this machine only: not a page of another site, nor a name that was pointed here. */
export const refuseStrangers: MiddlewareHandler = async (c, next) => {
  const fromOtherSite = c.req.method !== 'GET' && c.req.header('sec-fetch-site') === 'cross-site';
  if (fromOtherSite || !loopback.test(c.req.header('host') ?? '')) {
    return c.json({ message: 'This example answers on this machine only.' }, 403);
  }
  return next();
};

/** A strict content policy: the kit needs no inline style, no inline script and no eval. */
export function pageHeaders(apiUrl: string | null): MiddlewareHandler {
  const provider = apiUrl === null ? 'https://*.monite.com' : new URL(apiUrl).origin;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${provider}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cache-Control', c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store');
  };
}
