import type { Issue } from '../validation.js';
import type { Reply } from './Dialect.js';

export interface QontoError {
  readonly code: string;
  readonly detail: string;
  readonly source?: { readonly pointer: string } | { readonly parameter: string };
}

export const refused = (status: number, errors: readonly QontoError[]): Reply => ({ status, body: { errors } });

/** Of these codes only `not_in_list` is documented (docs.qonto.com, general/errors). */
const codes: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  422: 'invalid',
  429: 'too_many_requests',
};

export const refusal = (status: number, detail: string, code?: string): Reply =>
  refused(status, [{ code: code ?? codes[status] ?? (status < 500 ? 'invalid' : 'internal_error'), detail }]);

/** 422 with the place of each error: a JSON pointer into the body, or the name of a query parameter. A body that is no JSON at all is 400. */
export function unprocessable(issues: readonly Issue[]): Reply {
  const unreadable = issues.find(({ type }) => type === 'value_error.jsondecode');
  if (unreadable) return refusal(400, unreadable.msg);
  return refused(
    422,
    issues.map(({ loc: [place, ...path], msg, type }) => ({
      code: codeOf(type),
      detail: msg,
      source: place === 'query' ? { parameter: String(path[0]) } : { pointer: `/${path.join('/')}` },
    })),
  );
}

function codeOf(type: string): string {
  if (type === 'type_error.enum') return 'not_in_list';
  return type === 'value_error.missing' ? 'required' : 'invalid';
}

/** What the sandbox host answers, with 200, to a request without its staging token (docs.qonto.com, troubleshooting). */
export const signInPage: Reply = {
  status: 200,
  body: null,
  html: '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><p>This environment is protected.</p></html>',
};
