import type { SandboxConnection, SandboxProvider } from '@paylinks/sandbox';
import { sandboxProviders } from '../../testing/providers/sandboxClients.ts';

/** What a story may say about the provider behind it, in its `parameters`. */
export interface ProviderParameters {
  /** Those that can do what the story shows, its own first. Default: all. The toolbar chooses among them. */
  readonly providers?: readonly SandboxProvider[];
  /** This one, whatever the toolbar says. */
  readonly provider?: SandboxProvider;
  /** How far Qonto's account is with taking payments. Default: 'enabled'; null: nobody has ever tried to connect it. */
  readonly connection?: SandboxConnection;
}

/** The provider that a story runs on: its own, else the toolbar's where it can do what is shown. */
export function providerFor(
  { provider, providers = sandboxProviders }: ProviderParameters,
  chosen: unknown,
): SandboxProvider {
  return provider ?? providers.find((it) => it === chosen) ?? providers[0] ?? 'monite';
}

/** The same story on another provider: `export const ExpiresOnQonto: Story = on('qonto', Expires);`. It is a test of its own; `changes` are what differs there. */
export function on<S extends { parameters?: object }>(
  provider: SandboxProvider,
  story: S,
  changes: Partial<S> = {},
): S {
  return { ...story, ...changes, parameters: { ...story.parameters, ...changes.parameters, provider } };
}
