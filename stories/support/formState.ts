import type { Capabilities, CreateField, CreateMode, PaymentLink } from '@paylinks/core';
import type {
  CreateAttempt,
  CreateLinkFormField,
  CreateLinkFormState,
  CreateLinkFormValues,
  ReadState,
} from '@paylinks/hooks';
import { useForm, useWatch } from 'react-hook-form';
import { inDays, methods } from './fixtures.ts';

/** Every field of the contract that a form can draw. */
export const everyField: readonly CreateField[] = [
  'amount',
  'paymentMethods',
  'payerName',
  'reference',
  'expiresAt',
  'description',
  'recipient',
  'returnUrl',
  'invoice.issueDate',
  'invoice.dueDate',
  'invoice.file',
  'customerId',
  'reusable',
  'metadata',
];

export const mode: CreateMode = {
  from: 'amount',
  fields: {},
  currencies: ['EUR', 'USD', 'GBP', 'JPY'],
  amountIs: 'total',
  paymentMethods: null,
  expiry: { minAheadMs: 60_000, maxAheadMs: 70 * 86_400_000, defaultAheadMs: 30 * 86_400_000 },
  expires: true,
  items: null,
  invoiceFileTypes: ['application/pdf'],
};

const capabilities: Capabilities = {
  provider: 'example',
  can: {} as Capabilities['can'],
  create: [mode],
  links: { sorts: [], filters: [], statuses: [], maxLimit: 100 },
  linkPayments: null,
  records: null,
  connection: null,
  charge: null,
  idempotency: { by: 'none', ttlMs: null, onChangedInput: null },
  maxDecimals: {},
  moneyStates: [],
};

export const emptyValues: CreateLinkFormValues = {
  amount: null,
  paymentMethods: [],
  recipient: null,
  payerName: '',
  reference: '',
  description: '',
  expiry: { choice: '7d', at: '' },
  returnUrl: '',
  reusable: false,
  invoice: { issueDate: '', dueDate: '', file: { name: '', mimetype: '', url: '' } },
  customerId: '',
  metadata: [],
  items: [],
};
export const filledValues: CreateLinkFormValues = {
  ...emptyValues,
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_credit'],
  reference: 'INV-2026-0042',
};

export function read<T>(data: T | undefined, own: Partial<ReadState<T>> = {}): ReadState<T> {
  return {
    data,
    error: null,
    status: data === undefined ? 'pending' : 'success',
    isFetching: false,
    dataUpdatedAt: 0,
    refetch: async () => {},
    ...own,
  };
}

const never = (): never => {
  throw new Error('Not part of this story.');
};

export function write(
  attempt: CreateAttempt | null = null,
  foundLate: readonly PaymentLink[] = [],
): CreateLinkFormState['write'] {
  return {
    status: attempt ? 'pending' : 'idle',
    data: undefined,
    error: null,
    outcome: attempt?.state === 'unresolved' || attempt?.state === 'checking' ? 'unknown' : null,
    attempt,
    foundLate,
    run: never,
    reset: () => {},
    lookUp: async () => ({ found: [], certain: false }),
    retry: never,
    forget: () => {},
    choose: () => {},
    accept: () => {},
    createNew: never,
    dismissFoundLate: () => {},
  };
}

export function attemptIn(state: CreateAttempt['state'], own: Partial<CreateAttempt> = {}): CreateAttempt {
  return {
    key: '5b0a6f1e-3d52-4c7a-9d6f-8c1a2b3c4d5e',
    startedAt: inDays(-0.002),
    input: {
      amount: { minorUnits: 123_450, currency: 'EUR' },
      paymentMethods: ['card', 'sepa_credit'],
      reference: 'INV-2026-0042',
    },
    state,
    slow: false,
    cause: null,
    found: [],
    differences: [],
    link: null,
    foundByLookUp: false,
    restored: false,
    ...own,
  };
}

export interface StoryFormOptions {
  values?: CreateLinkFormValues;
  fields?: readonly CreateField[];
  required?: readonly CreateField[];
  readOnly?: readonly CreateField[];
  state?: Partial<CreateLinkFormState>;
  errors?: Parameters<typeof useForm<CreateLinkFormValues>>[0] extends infer O
    ? O extends { errors?: infer E }
      ? E
      : never
    : never;
}

/** Of a date in the winter of Berlin, as the stories have them. */
const customEnd = (at: string): string | null => (at === '' ? null : new Date(`${at}+01:00`).toISOString());

/** What `useCreateLinkForm` would say, from plain data. */
export function useStoryForm({
  values = emptyValues,
  fields = ['amount', 'paymentMethods', 'reference', 'expiresAt', 'returnUrl', 'invoice.issueDate', 'invoice.dueDate'],
  required = ['amount', 'paymentMethods', 'reference'],
  readOnly = [],
  errors,
  state,
}: StoryFormOptions): CreateLinkFormState {
  const form = useForm<CreateLinkFormValues>({ defaultValues: values, ...(errors ? { errors } : {}) });
  const expiryDays = { default: 30, '1d': 1, '7d': 7, '30d': 30 };
  const { choice, at } = useWatch({ control: form.control, name: 'expiry' });
  return {
    form,
    capabilities: read(capabilities),
    methods: read(methods),
    connection: read<never>(undefined),
    mode,
    fields: fields.map(
      (name): CreateLinkFormField => ({
        name,
        path: name === 'expiresAt' ? 'expiry' : name === 'source' ? 'amount' : name,
        required: required.includes(name),
        readOnly: readOnly.includes(name),
        minLength: null,
        maxLength: null,
      }),
    ),
    expiryChoices: ['1d', '7d', '30d', 'custom'],
    expiresAt: choice === 'custom' ? customEnd(at) : inDays(expiryDays[choice]),
    expiryLimits: { min: inDays(0), max: inDays(70) },
    write: write(),
    serverErrors: [],
    unmappedErrors: [],
    error: null,
    notReady: null,
    setAmount: (money) => form.setValue('amount', money),
    submit: async (event) => form.handleSubmit(() => {})(event as never),
    createNew: async () => {},
    createAnother: () => {},
    ...state,
  };
}
