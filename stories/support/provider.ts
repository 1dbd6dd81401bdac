import type { Capabilities, CreateField, CreateMode, LinkFilter, MoneyState, Verb } from '@paylinks/core';
import { createSandbox, type SandboxConnection, type SandboxProvider } from '@paylinks/sandbox';
import { sandboxClient, sandboxProviders } from '../../testing/providers/sandboxClients.ts';

/** What a provider has to be able to do for a story to be told there. Held against its capabilities, so that no story names a provider. */
export interface Needs {
  readonly can?: readonly Verb[];
  readonly cannot?: readonly Verb[];
  /** A way to create. */
  readonly from?: CreateMode['from'];
  /** Fields of the way in which it creates first. */
  readonly fields?: readonly CreateField[];
  readonly amountIs?: CreateMode['amountIs'];
  readonly filters?: readonly LinkFilter[];
  readonly money?: readonly MoneyState[];
}

/** What a story may say about the provider behind it, in its `parameters`. */
export interface ProviderParameters {
  /** It reads from a provider: told on each that can do this, `{}` for all. A story without it draws from plain data. */
  readonly needs?: Needs;
  /** A tale of one provider's own peculiarity, which its capabilities do not tell: this one, whatever the toolbar says. */
  readonly only?: { readonly provider: SandboxProvider; readonly because: string };
  /** How far Qonto's account is with taking payments. Default: 'enabled'; null: nobody has ever tried to connect it. */
  readonly connection?: SandboxConnection;
}

const capabilitiesOf = Object.fromEntries(
  sandboxProviders.map((provider) => [provider, sandboxClient(provider, createSandbox()).initialCapabilities]),
) as Readonly<Record<SandboxProvider, Capabilities>>;

export function can(provider: SandboxProvider, needs: Needs): boolean {
  const { can: permits, create, links, moneyStates } = capabilitiesOf[provider];
  const [first] = create;
  return (
    (needs.can ?? []).every((verb) => permits[verb] === 'yes') &&
    (needs.cannot ?? []).every((verb) => permits[verb] === 'unsupported') &&
    (!needs.from || create.some(({ from }) => from === needs.from)) &&
    (needs.fields ?? []).every((field) => first?.fields[field]) &&
    (!needs.amountIs || first?.amountIs === needs.amountIs) &&
    (needs.filters ?? []).every((filter) => links.filters.includes(filter)) &&
    (needs.money ?? []).every((state) => moneyStates.includes(state))
  );
}

/** Those that a story is told on, its own first. */
export function providersOf({ needs = {}, only }: ProviderParameters): readonly SandboxProvider[] {
  return only ? [only.provider] : sandboxProviders.filter((provider) => can(provider, needs));
}

/** The provider that a story runs on: the toolbar's where it can do what is shown. */
export function providerFor(parameters: ProviderParameters, chosen: unknown): SandboxProvider {
  const providers = providersOf(parameters);
  return providers.find((it) => it === chosen) ?? providers[0] ?? 'monite';
}
