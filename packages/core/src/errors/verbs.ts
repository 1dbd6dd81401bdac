/** A method of the client: the key of `capabilities.can`, of the handler's `allow`, of an error's `verb`. */
export type Verb =
  | 'createLink'
  | 'lookUpAttempt'
  | 'getLink'
  | 'expireLink'
  | 'listLinks'
  | 'listLinkPayments'
  | 'getLinkTimeline'
  | 'listPaymentMethods'
  | 'createRecord'
  | 'getRecord'
  | 'listRecords'
  | 'updateRecord'
  | 'startRecord'
  | 'completeRecord'
  | 'cancelRecord'
  | 'getConnection'
  | 'connect'
  | 'chargeCustomer';

/** Whether a verb changes something at the provider. */
export const verbKinds: Readonly<Record<Verb, 'read' | 'write'>> = {
  createLink: 'write',
  lookUpAttempt: 'read',
  getLink: 'read',
  expireLink: 'write',
  listLinks: 'read',
  listLinkPayments: 'read',
  getLinkTimeline: 'read',
  listPaymentMethods: 'read',
  createRecord: 'write',
  getRecord: 'read',
  listRecords: 'read',
  updateRecord: 'write',
  startRecord: 'write',
  completeRecord: 'write',
  cancelRecord: 'write',
  getConnection: 'read',
  connect: 'write',
  chargeCustomer: 'write',
};

/** Whether the verb changes something, so that a lost reply leaves open whether it did. */
export const isWriteVerb = (verb: Verb | 'getCapabilities'): boolean =>
  verb !== 'getCapabilities' && verbKinds[verb] === 'write';

/** Every verb of a client, in the order of the contract. */
export const verbs: readonly Verb[] = Object.keys(verbKinds) as Verb[];
