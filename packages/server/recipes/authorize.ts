import type { Grant, HandlerCall } from '@paylinks/server';
import { findSession, providerClientOf } from './host.js';

/** Who is this, and what may they do? From the session, never from what the page says. */
export async function authorize(request: Request, _call: HandlerCall): Promise<Grant | Response> {
  const session = await findSession(request.headers.get('cookie'));
  if (session === null) return new Response(null, { status: 401 });
  const { tenantId, userId, role } = session;
  return {
    client: providerClientOf(tenantId),
    allow: role === 'viewer' ? ['reads'] : ['reads', 'createLink', 'expireLink'],
    // Two requests with one scope see the same: a client for each tenant, and a scope for each client.
    scope: tenantId,
    userId,
  };
}
