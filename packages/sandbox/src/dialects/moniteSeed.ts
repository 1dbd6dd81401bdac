import type { SandboxSource } from '../Sandbox.js';
import type { World } from './Dialect.js';
import type { Account, BankAccount, EntityMethod, MoniteState } from './moniteState.js';

type Seeded = Pick<
  MoniteState,
  'entity' | 'entityUserId' | 'token' | 'clientId' | 'clientSecret' | 'counterparts' | 'methods'
>;

/** A design studio in Berlin, two of its customers, and what is enabled for it. Account numbers are the banks' published samples. */
export function seedMonite({ store }: Pick<World, 'store'>): Seeded {
  const entityUserId = store.id('monite.user');
  const bankAccount = (fields: Omit<BankAccount, 'id'>): BankAccount => ({
    id: store.id('monite.bankAccount'),
    ...fields,
  });
  const entity: Account = {
    id: store.id('monite.entity'),
    type: 'entity',
    name: 'Atelier Lumen GmbH',
    bankAccounts: [
      bankAccount({
        account_holder_name: 'Atelier Lumen GmbH',
        bic: 'COBADEFFXXX',
        country: 'DE',
        currency: 'EUR',
        display_name: 'Main account',
        iban: 'DE89370400440532013000',
        is_default: true,
        name: 'Atelier Lumen main',
        was_created_by_user_id: entityUserId,
      }),
      bankAccount({
        account_holder_name: 'Atelier Lumen GmbH',
        account_number: '31926819',
        country: 'GB',
        currency: 'GBP',
        display_name: 'Pounds',
        is_default: false,
        name: 'Atelier Lumen GBP',
        sort_code: '601613',
        was_created_by_user_id: entityUserId,
      }),
    ],
  };
  const bookshop: Account = {
    id: store.id('monite.counterpart'),
    type: 'counterpart',
    name: 'Boekhandel De Reiger B.V.',
    bankAccounts: [
      bankAccount({
        account_holder_name: 'Boekhandel De Reiger B.V.',
        account_number: '0417164300',
        bic: 'ABNANL2A',
        country: 'NL',
        currency: 'EUR',
        display_name: 'ABN Amro',
        iban: 'NL91ABNA0417164300',
        is_default: true,
        name: 'De Reiger',
        was_created_by_user_id: entityUserId,
      }),
      bankAccount({
        account_holder_name: 'De Reiger Books Inc.',
        account_number: '000123456789',
        country: 'US',
        currency: 'USD',
        display_name: 'US branch',
        is_default: false,
        name: 'De Reiger US',
        routing_number: '110000000',
        sort_code: '200000',
      }),
    ],
  };
  const festival: Account = {
    id: store.id('monite.counterpart'),
    type: 'counterpart',
    name: 'Festival des Lanternes',
    bankAccounts: [],
  };
  return {
    entity,
    entityUserId,
    token: `sandbox_token_${store.id('monite.standingToken')}`,
    clientId: store.id('monite.client'),
    clientSecret: `sandbox_secret_${store.id('monite.secret')}`,
    counterparts: [bookshop, festival],
    methods: entityMethods,
  };
}

const active = (type: EntityMethod['type']): EntityMethod => ({ type, direction: 'receive', status: 'active' });
const inactive = (type: EntityMethod['type']): EntityMethod => ({ type, direction: 'receive', status: 'inactive' });
const entityMethods: readonly EntityMethod[] = [
  active('card'),
  active('sepa_debit'),
  active('sepa_credit'),
  active('ideal'),
  active('klarna'),
  active('bancontact'),
  active('blik'),
  inactive('us_ach'),
  inactive('bacs_direct_debit'),
  inactive('giropay'),
  inactive('affirm'),
  { type: 'sepa_credit', direction: 'send', status: 'active' },
  { type: 'us_ach', direction: 'send', status: 'inactive' },
];

const day = 86_400_000;

/** YYYY-MM-DD, so many days from an instant. */
export const dayFrom = (now: number, days: number): string => new Date(now + days * day).toISOString().slice(0, 10);

export function seedSources({ store, clock }: Pick<World, 'store' | 'clock'>): readonly SandboxSource[] {
  const dueDate = dayFrom(clock.now(), 14);
  return [
    {
      type: 'receivable',
      id: store.id('monite.source'),
      number: 'INV-2041',
      total: { minorUnits: 123_450, currency: 'EUR' },
      dueDate,
    },
    {
      type: 'receivable',
      id: store.id('monite.source'),
      number: 'INV-2042',
      total: { minorUnits: 86_000, currency: 'USD' },
      dueDate,
    },
    {
      type: 'payable',
      id: store.id('monite.source'),
      number: 'BILL-118',
      total: { minorUnits: 48_000, currency: 'EUR' },
      dueDate,
    },
  ];
}
