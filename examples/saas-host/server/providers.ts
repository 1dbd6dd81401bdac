import type { PaymentLinksClient } from '@paylinks/core';
import { createCommetClient } from '@paylinks/providers/commet';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createQontoClient } from '@paylinks/providers/qonto';
import type { Sandbox } from '@paylinks/sandbox';
import type { BankAccount, Invoice, ProviderId } from '../common/model.js';

/** A provider of payment links, and the right to use it: none of it leaves the server. */
export interface Provider {
  readonly id: ProviderId;
  readonly sandbox: boolean;
  readonly client: PaymentLinksClient;
  /** Of its webhooks: [new, old] while one is rotated. Empty: none are taken. */
  readonly webhookSecrets: readonly string[];
  /** Where money can arrive, for providers that ask. */
  readonly bankAccounts: readonly BankAccount[];
  /** Stores an invoice at the provider as well, and answers under which id. Left out: this example stores none there. */
  readonly keepInvoice?: (invoice: Invoice) => Promise<string>;
}

/** All three, each speaking its own wire format to the sandbox. */
export function sandboxProviders({ urls, credentials, control }: Sandbox, webhookSecret: string): readonly Provider[] {
  const { monite, qonto, commet } = credentials;
  const common = { sandbox: true, webhookSecrets: [webhookSecret], bankAccounts: [] };
  const payHosts = [new URL(urls.pay).host];
  const moniteClient = createMoniteClient({
    apiUrl: urls.monite,
    payHosts,
    entityId: monite.entityId,
    getToken: async () => monite.token,
  });
  return [
    {
      ...common,
      id: 'monite',
      client: moniteClient,
      async keepInvoice({ number, total, dueDate, status }) {
        const { id } = control.addSource({ type: 'receivable', number, total, dueDate });
        if (status === 'paid') {
          const paidAt = `${dueDate}T09:00:00Z`;
          const source = { type: 'receivable', id } as const;
          await moniteClient.createRecord({ amount: total, source, paidAt, paymentMethod: 'bank_transfer' });
        }
        return id;
      },
    },
    {
      ...common,
      id: 'qonto',
      bankAccounts: [{ id: qonto.bankAccountId, name: 'Main account' }],
      client: createQontoClient({
        apiUrl: urls.qonto,
        payHosts,
        getToken: async () => qonto.token,
        stagingToken: qonto.stagingToken,
        // As measured: the sandbox rounds the tax of each line.
        vatRounding: { per: 'line', mode: 'half_up' },
      }),
    },
    { ...common, id: 'commet', client: createCommetClient({ apiUrl: urls.commet, payHosts, apiKey: commet.apiKey }) },
  ];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Those that the environment has credentials for; none: the sandbox. Half of a provider's credentials is a mistake that has to be told, not a sandbox in disguise. */
export function providersFromEnvironment(env: Environment): readonly Provider[] {
  const shared = (prefix: string) => ({
    sandbox: false,
    webhookSecrets: list(env[`${prefix}_WEBHOOK_SECRET`]),
    bankAccounts: list(env[`${prefix}_BANK_ACCOUNT_ID`]).map((id) => ({ id, name: id })),
  });
  const providers: Provider[] = [];

  const monite = all(env, ['MONITE_TOKEN', 'MONITE_ENTITY_ID'], ['MONITE_API_URL', 'MONITE_WEBHOOK_SECRET']);
  if (monite) {
    const { MONITE_TOKEN: token = '', MONITE_ENTITY_ID: entityId = '', MONITE_API_URL: apiUrl } = monite;
    const client = createMoniteClient({ apiUrl, entityId, getToken: async () => token });
    providers.push({ ...shared('MONITE'), id: 'monite', client });
  }
  const qonto = all(
    env,
    ['QONTO_TOKEN'],
    ['QONTO_API_URL', 'QONTO_STAGING_TOKEN', 'QONTO_BANK_ACCOUNT_ID', 'QONTO_WEBHOOK_SECRET'],
  );
  if (qonto) {
    const { QONTO_TOKEN: token = '', QONTO_API_URL: apiUrl, QONTO_STAGING_TOKEN: stagingToken } = qonto;
    const client = createQontoClient({ apiUrl, stagingToken, getToken: async () => token });
    providers.push({ ...shared('QONTO'), id: 'qonto', client });
  }
  const commet = all(env, ['COMMET_API_KEY'], ['COMMET_API_URL', 'COMMET_WEBHOOK_SECRET']);
  if (commet) {
    const { COMMET_API_KEY: apiKey = '', COMMET_API_URL: apiUrl } = commet;
    providers.push({ ...shared('COMMET'), id: 'commet', client: createCommetClient({ apiUrl, apiKey }) });
  }
  return providers;
}

/** null: nothing of this provider is set. */
function all(env: Environment, required: readonly string[], others: readonly string[]): Environment | null {
  if ([...required, ...others].every((name) => !env[name])) return null;
  const missing = required.filter((name) => !env[name]);
  if (missing.length === 0) return env;
  throw new Error(`${missing.join(' and ')} is missing. Set ${required.join(' and ')}, or nothing of this provider.`);
}

const list = (text: string | undefined): readonly string[] => text?.split(',').filter((part) => part !== '') ?? [];
