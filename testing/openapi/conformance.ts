import { readFileSync } from 'node:fs';
import type { AnySchema, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

/** Holds requests and replies against an OpenAPI 3.1 description. Everything here throws an Error that lists what is wrong. */
export interface Conformance {
  /** A reply's status and body. */
  conforms(method: string, path: string, status: number, body: unknown): void;
  /** A request's headers, query and body. */
  request(method: string, path: string, request: { readonly headers: Headers; readonly body: unknown }): void;
  /** The body of an event that the provider posts. */
  webhook(name: string, body: unknown): void;
  /**
   * The same fetch, with every request and reply below `baseUrl` checked. The reply is handed on untouched; what is wrong rejects the call.
   * `requests: 'accepted'` lets a request be wrong as long as it is refused.
   */
  watch(
    fetch: typeof globalThis.fetch,
    options: { readonly baseUrl: string; readonly requests?: 'all' | 'accepted' },
  ): typeof globalThis.fetch;
  /** Operations that `watch` has seen, as `POST /payment_links 201`. */
  readonly seen: ReadonlySet<string>;
}

const descriptions = new Map<string, Json>();
const read = (provider: string): Json => {
  const file = new URL(`../../packages/sandbox/contracts/${provider}.openapi.json`, import.meta.url);
  const description = descriptions.get(provider) ?? (JSON.parse(readFileSync(file, 'utf8')) as Json);
  descriptions.set(provider, description);
  return description;
};

/** The description that the project holds of a provider. */
export function describedBy(provider: 'monite' | 'qonto' | 'commet'): Conformance {
  return createConformance(read(provider));
}

function createConformance(document: Json): Conformance {
  // Query and header values are text; a schema that asks for a number reads them as one. Bodies are never coerced.
  const bodies = checker(document, false);
  const texts = checker(document, 'array');
  const seen = new Set<string>();
  const at = (pointer: readonly string[]): unknown =>
    pointer.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document);

  const find = (
    method: string,
    path: string,
  ): { readonly template: string; readonly pointer: readonly string[]; readonly params: Json } => {
    const pathname = path.split('?')[0] ?? '';
    // `/links/methods` is itself before it is `/links/{id}`.
    const templates = Object.keys(at(['paths']) as Json).toSorted(
      (a, b) => Number(b === pathname) - Number(a === pathname),
    );
    for (const template of templates) {
      const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
      const found = new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`).exec(pathname);
      if (!found || at(['paths', template, method.toLowerCase()]) === undefined) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
      return { template, pointer: ['paths', template, method.toLowerCase()], params };
    }
    throw new Error(`${method} ${pathname} is not described.`);
  };
  /** Where a node really stands, once its `$ref` is followed. */
  const follow = (pointer: readonly string[]): readonly string[] => {
    const ref = (at(pointer) as Json | undefined)?.['$ref'];
    return typeof ref === 'string' ? follow(ref.slice(2).split('/').map(unescapePart)) : pointer;
  };

  const conformance: Conformance = {
    seen,
    conforms(method, path, status, body) {
      const { template, pointer } = find(method, path);
      const responses = [...pointer, 'responses', String(status)];
      if (at(responses) === undefined) throw new Error(`${method} ${template} is not described with status ${status}.`);
      const schema = [...follow(responses), 'content', 'application/json', 'schema'];
      if (at(schema) === undefined) return;
      bodies(schema, body, `reply ${status} of ${method} ${template}`);
    },
    request(method, path, { headers, body }) {
      const { template, pointer, params } = find(method, path);
      const query = new URLSearchParams(path.split('?')[1] ?? '');
      const parameters = (at([...pointer, 'parameters']) ?? []) as readonly unknown[];
      for (const index of parameters.keys()) {
        const place = follow([...pointer, 'parameters', String(index)]);
        const parameter = at(place) as {
          readonly name: string;
          readonly in: 'query' | 'header' | 'path';
          readonly required?: boolean;
        };
        const { name } = parameter;
        const value = {
          query: () => (query.has(name) ? query.getAll(name) : null),
          header: () => headers.get(name),
          path: () => params[name],
        }[parameter.in]();
        const where = `${parameter.in} parameter ${name} of ${method} ${template}`;
        if (value === null || value === undefined) {
          if (parameter.required) throw new Error(`The ${where} is missing.`);
          continue;
        }
        const list = (at(follow([...place, 'schema'])) as Json)['type'] === 'array';
        if (Array.isArray(value) && value.length > 1 && !list)
          throw new Error(`The ${where} is given ${value.length} times.`);
        texts([...place, 'schema'], Array.isArray(value) && !list ? value[0] : value, where);
      }
      const security = (at([...pointer, 'security']) ?? at(['security']) ?? []) as readonly Json[];
      for (const scheme of security.flatMap((choice) => Object.keys(choice))) {
        const missing = missingCredential(at(['components', 'securitySchemes', scheme]) as SecurityScheme, headers);
        if (missing !== null) throw new Error(`${method} ${template} is sent without ${missing}.`);
      }
      if (at([...pointer, 'requestBody']) === undefined) {
        if (body !== null && body !== undefined) throw new Error(`${method} ${template} takes no body.`);
        return;
      }
      const required = at([...pointer, 'requestBody', 'required']) === true;
      if (!required && (body === null || body === undefined)) return;
      if (!/^application\/json\b/.test(headers.get('content-type') ?? ''))
        throw new Error(`${method} ${template} is not sent as application/json.`);
      bodies(
        [...pointer, 'requestBody', 'content', 'application/json', 'schema'],
        body,
        `request ${method} ${template}`,
      );
    },
    webhook(name, body) {
      const schema = ['webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'];
      if (at(schema) === undefined) throw new Error(`The webhook ${name} is not described.`);
      bodies(schema, body, `webhook ${name}`);
    },
    watch:
      (fetch, { baseUrl, requests = 'all' }) =>
      async (input, init) => {
        const { signal: _, ...rest } = init ?? {};
        const request = new Request(input, rest);
        const path = request.url.slice(baseUrl.length);
        const text = await request.text();
        const response = await fetch(input, init);
        if (!request.url.startsWith(`${baseUrl}/`)) return response;
        if (requests === 'all' || response.status < 300) {
          const body: unknown = text === '' ? null : JSON.parse(text);
          conformance.request(request.method, path, { headers: request.headers, body });
        }
        conformance.conforms(request.method, path, response.status, await response.clone().json());
        const { template, pointer } = find(request.method, path);
        const described = at([...follow([...pointer, 'responses', String(response.status)]), 'headers']) ?? {};
        const missing = Object.keys(described).filter((name) => mustBeSent(name) && !response.headers.has(name));
        if (missing.length > 0)
          throw new Error(
            `Reply ${response.status} of ${request.method} ${template} lacks the headers ${missing.join(', ')}.`,
          );
        seen.add(`${request.method} ${template} ${response.status}`);
        return response;
      },
  };
  return conformance;
}

interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
}
/** A key in a header of its own, or a bearer token: all that these providers know. */
function missingCredential(scheme: SecurityScheme, headers: Headers): string | null {
  if (scheme.type === 'apiKey' && scheme.name !== undefined) return headers.has(scheme.name) ? null : scheme.name;
  return /^Bearer \S+$/.test(headers.get('authorization') ?? '') ? null : 'a bearer token';
}

/** Sent only where there is something to say: after how long, or for whom. */
const mustBeSent = (name: string): boolean => !['retry-after', 'x-monite-entity-id'].includes(name.toLowerCase());

const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

type Check = (pointer: readonly string[], value: unknown, where: string) => void;
// Compiling a schema takes longer than a test: one checker per description and manner.
const checkers = new WeakMap<Json, Map<false | 'array', Check>>();

function checker(document: Json, coerceTypes: false | 'array'): Check {
  const known = checkers.get(document) ?? new Map<false | 'array', Check>();
  checkers.set(document, known);
  const check = known.get(coerceTypes) ?? compiledChecker(document, coerceTypes);
  known.set(coerceTypes, check);
  return check;
}

function compiledChecker(document: Json, coerceTypes: false | 'array'): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, coerceTypes, useDefaults: false });
  addFormats.default(ajv);
  ajv.addSchema(document as AnySchema, 'description');
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value, where) => {
    const ref = `description#/${pointer.map((part) => encodeURIComponent(escapePart(part))).join('/')}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    if (!validate(value))
      throw new Error(`The ${where} does not conform:\n${(validate.errors ?? []).map(sentence).join('\n')}`);
  };
}

const sentence = ({ instancePath, message, params }: ErrorObject): string =>
  `  ${instancePath || '(whole)'} ${message} ${JSON.stringify(params)}`;
