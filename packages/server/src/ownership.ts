import {
  type AttemptVerb,
  type ChargeCustomerInput,
  type CreateLinkInput,
  isPaymentLinksError,
  PaymentLinksError,
  type RecordPaymentInput,
  type UpdateRecordInput,
  type WriteAttempt,
} from '@paylinks/core';
import type { RouteName } from '@paylinks/core/wire';
import type { Grant, OwnedResource } from './Grant.js';

/** What is somebody else's answers as what does not exist. Without the host's `owns` everything that the client can see is the user's. */
export interface Ownership {
  readonly isLimited: boolean;
  owns(resource: OwnedResource): Promise<boolean>;
  /** Throws as for an unknown id. */
  check(verb: RouteName, resource: OwnedResource): Promise<void>;
  /** What the input refers to. Throws as for an unknown reference, on its field. */
  checkInput(verb: RouteName, input: unknown): Promise<void>;
  filter<T extends OwnedResource>(resources: readonly T[]): Promise<T[]>;
  /** Words of a provider about an unknown id would tell it apart from one of somebody else's. */
  asUnknown(verb: RouteName, error: unknown): unknown;
}

export function ownershipOf({ owns: ask }: Grant): Ownership {
  const owns = async (resource: OwnedResource): Promise<boolean> => ask === undefined || (await ask(resource)) === true;
  return {
    isLimited: ask !== undefined,
    owns,
    async check(verb, resource) {
      if (!(await owns(resource))) throw unknown(verb);
    },
    async checkInput(verb, input) {
      for (const [path, resource] of referencesOf(verb, input)) {
        if (!(await owns(resource))) throw unknown(verb, path);
      }
    },
    async filter(resources) {
      const answers = await Promise.all(resources.map(owns));
      return resources.filter((_, index) => answers[index]);
    },
    asUnknown(verb, error) {
      if (ask === undefined || !isPaymentLinksError(error) || error.code !== 'not_found') return error;
      return unknown(verb, error.fieldErrors[0]?.path);
    },
  };
}

function unknown(verb: RouteName, path?: string): PaymentLinksError {
  const message = 'There is no such thing, or it is not yours.';
  const fieldErrors = path === undefined ? [] : [{ path, code: 'not_found' as const, message }];
  return new PaymentLinksError({ code: 'not_found', status: 404, message, fieldErrors, verb });
}

type Reference = readonly [path: string, resource: OwnedResource];

function referencesOf(verb: RouteName, input: unknown): Reference[] {
  if (verb === 'lookUpAttempt') {
    const attempt = input as WriteAttempt<AttemptVerb>;
    return referencesOf(attempt.verb, attempt.input).map(([path, resource]) => [`input.${path}`, resource]);
  }
  if (!['createLink', 'createRecord', 'updateRecord', 'chargeCustomer'].includes(verb)) return [];
  const named = input as Partial<CreateLinkInput & RecordPaymentInput & UpdateRecordInput & ChargeCustomerInput>;
  const { customerId, source } = named;
  return [
    ...(source === undefined ? [] : [['source', { source }] as const]),
    ...(customerId === undefined ? [] : [['customerId', { customerId }] as const]),
  ];
}
