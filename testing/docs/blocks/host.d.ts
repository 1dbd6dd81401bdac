// What the code blocks of the documentation take for granted: things of the host that reads them.
declare const client: import('@paylinks/core').PaymentLinksClient;
declare const linkId: string;
declare const element: HTMLElement;
declare function save(money: import('@paylinks/core').Money | null): void;
declare function log(error: unknown): void;

declare const sandbox: import('@paylinks/sandbox').Sandbox;
declare const accessTokens: { ofOrganization(id: string): Promise<string> };
declare const secrets: { readonly commetKey: string };
declare function createMyClient(options: { readonly fetch: typeof fetch }): import('@paylinks/core').PaymentLinksClient;

declare const api: {
  get(path: string): Promise<unknown>;
  list(path: string): Promise<readonly unknown[]>;
  post(path: string, body?: unknown, headers?: Record<string, string | undefined>): Promise<unknown>;
};
declare function toLink(reply: unknown): import('@paylinks/core').PaymentLink;
declare function toRequest(input: import('@paylinks/core').CreateLinkInput): unknown;

declare const app: import('hono').Hono;
declare const tenants: { find(id: string): Promise<{ readonly scope: string; readonly secrets: readonly string[] }> };
declare const authorize: import('@paylinks/server').PaymentLinksHandlerOptions['authorize'];

type Part = import('react').FC<{ children?: import('react').ReactNode; onClick?: () => void }>;
declare const Row: Part;
declare const Tag: Part;
declare const Button: Part;
declare const Placeholder: Part;
declare const Problem: import('react').FC<{ code: string }>;

declare const it: typeof import('vitest').it;
declare const expect: typeof import('vitest').expect;

declare module '@/auth' {
  export function signedIn(
    request: Request,
  ): Promise<{ readonly company: { readonly id: string; qontoToken(): Promise<string> } } | null>;
}
