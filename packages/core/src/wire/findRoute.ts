import { eventsRoute, type Route, type RouteName, routes } from './routes.js';

/** What a path leads to. */
export type Found =
  | { readonly name: RouteName | 'events'; readonly id: string | null }
  /** The path is known, with other methods. */
  | { readonly allow: readonly string[] };

/** Reads a path below the place where the handler is mounted. null: there is none. */
export function findRoute(method: string, path: string): Found | null {
  const allow: string[] = [];
  for (const [name, route] of table) {
    const id = idIn(route.path, path);
    if (id === undefined) continue;
    if (route.method === method) return { name, id };
    allow.push(route.method);
  }
  return allow.length === 0 ? null : { allow };
}

const table: readonly (readonly [RouteName | 'events', Pick<Route, 'method' | 'path'>])[] = [
  ...(Object.entries(routes) as [RouteName, Route][]),
  ['events', eventsRoute],
];

/** null: the path has none. undefined: it is another path, or names no possible id. */
function idIn(pattern: string, path: string): string | null | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  let id: string | null = null;
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part !== ':id') {
      if (part !== text) return undefined;
      continue;
    }
    try {
      id = decodeURIComponent(text);
    } catch {
      return undefined;
    }
    if (id === '' || id === '.' || id === '..' || id.length > 255) return undefined;
  }
  return id;
}
