import type { MiddlewareHandler } from 'hono';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The example has no sign-in, so it answers this machine only: not a page of another site, nor a name that was pointed here. */
export const refuseStrangers: MiddlewareHandler = async (c, next) => {
  const fromOtherSite = c.req.method !== 'GET' && c.req.header('sec-fetch-site') === 'cross-site';
  if (fromOtherSite || !loopback.test(c.req.header('host') ?? '')) {
    return c.json({ message: 'This example answers on this machine only.' }, 403);
  }
  return next();
};

/** As strict as a page can be served: no inline style or script, no eval, no text that becomes markup, and nobody to talk to but this server. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const pageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store');
};
