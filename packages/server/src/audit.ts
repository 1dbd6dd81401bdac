import type {
  Capabilities,
  ChargeCustomerInput,
  CreateLinkInput,
  Money,
  PaymentLinksError,
  RecordPaymentInput,
  Verb,
} from '@paylinks/core';
import type { AuditEvent } from './AuditEvent.js';
import type { AttemptInput, Made } from './attempts/Attempt.js';

export interface Audit {
  before(): void;
  after(verdict: NonNullable<AuditEvent['verdict']>, subjectId: string | null, error: PaymentLinksError | null): void;
}

type Known = Pick<AuditEvent, 'scope' | 'userId' | 'verb' | 'provider' | 'idempotencyKey' | 'subjectId'>;

/** One write, told before it is sent and after each thing that is learnt of it. */
export function auditOf(known: Known, onAudit: ((event: AuditEvent) => void) | undefined): Audit {
  const tell = (event: Omit<AuditEvent, keyof Known | 'at'> & Partial<Known>): void => {
    tellHost(() => onAudit?.({ at: new Date().toISOString(), ...known, ...event }));
  };
  return {
    before: () => tell({ phase: 'before', verdict: null, providerStatus: null, providerRequestId: null }),
    after: (verdict, subjectId, error) =>
      tell({
        phase: 'after',
        verdict,
        subjectId: subjectId ?? known.subjectId,
        // The handler's own errors carry no provider.
        providerStatus: error?.provider == null ? null : error.status,
        providerRequestId: error?.requestId ?? null,
      }),
  };
}

/** What throws in a host's callback changes nothing of what has happened. */
export function tellHost(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    console.error('Paylinks: a callback of createPaymentLinksHandler threw.', error);
  }
}

/** Whether the provider made another amount of money than was asked for. What it does not tell is no difference. */
export function isMismatch(verb: Verb, input: AttemptInput, made: Made, { create }: Capabilities): boolean {
  const asked = (input as Partial<CreateLinkInput & RecordPaymentInput & ChargeCustomerInput>).amount;
  if (asked === undefined) return false;
  const from = 'source' in input && input.source !== undefined ? input.source.type : 'amount';
  const isNet =
    verb === 'chargeCustomer' ||
    (verb === 'createLink' && create.find((mode) => mode.from === from)?.amountIs === 'net');
  const got: Money | null = isNet && 'subtotal' in made ? made.subtotal : made.amount;
  return got !== null && (got.minorUnits !== asked.minorUnits || got.currency !== asked.currency);
}
