/** What is said after a press, in a dialog, or behind "More options", in English: loaded when it is about to be said. */
export const laterEn = {
  created: {
    foundTitle: 'The link had been created; here it is',
    another: 'Create another',
    done: 'Done',
    /** Under the total: what was typed, and what the provider added. */
    netHint: (subtotal: string, tax: string): string => `${subtotal} plus ${tax} tax`,
    noUrl: 'The provider gave no address for this link.',
  },

  /** While it is not known whether a link exists: said in these words and no others. */
  attempt: {
    checkingTitle: 'Checking',
    unresolvedTitle: 'We do not know yet',
    createNew: 'Create a new link',
    createNewAsk: 'If the first one appears later you will have two. We will tell you.',
    createNewYes: 'Create it anyway',
    createNewNo: 'Do not create',
    leave: 'Leave',
    asked: 'What you asked for',
    sentAt: 'Sent',
    key: 'Key for support',
    lookedAgain: (instant: string): string => `Looked again on ${instant}: not found yet.`,
    chooseTitle: 'Is one of these your link?',
    choose: 'More than one link looks like yours. Pick the one you made, or say that none is.',
    chooseThis: 'This is mine',
    chooseNone: 'None of these',
    createdAt: (instant: string): string => `Created ${instant}`,
  },

  foundLate: {
    told: (amount: string): string =>
      `The earlier link for ${amount} turned up after all. If you have made another one since, expire the one you do not need.`,
    expire: 'Expire the earlier link',
    dismiss: 'Dismiss',
  },

  mismatch: {
    amount: (got: string, asked: string): string => `The provider made this link for ${got}, you saw ${asked}.`,
    field: 'Field',
    asked: 'You asked for',
    got: 'The provider made',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    accept: 'Use this link',
    expire: 'Expire this link',
  },

  expireDialog: {
    title: (amount: string): string => `Expire the link for ${amount}?`,
    body: 'Nobody can pay with it any more, and it cannot be opened again. Create a new link if you still need one.',
    reference: (reference: string): string => `Reference ${reference}`,
    confirm: 'Expire link',
    confirming: 'Expiring…',
    keep: 'Keep link',
    expired: 'The link is expired.',
    notSure: 'We could not find out whether the link is expired. Try again: repeating it does no harm.',
    stillOpen: 'The link is still open.',
    newsTitle: {
      paid: 'This link has been paid',
      processing: 'A payment is under way',
      expired: 'This link had already expired',
      canceled: 'This link had already been canceled',
      other: 'This link has changed',
    },
    news: {
      paid: (amount: string): string => `${amount} was paid a moment ago, so the link was not expired.`,
      processing: (amount: string): string => `Someone is paying ${amount} right now, so the link was not expired.`,
      nothingToDo: 'There was nothing left to do.',
      other: (status: string): string => `It was not expired. It is now: ${status}.`,
    },
    paymentBegun: 'A payment had already begun. It is watched, and shown as soon as it goes through.',
    done: 'Done',
  },

  rareFields: {
    recipientType: 'Kind of recipient',
    recipientEntity: 'Your company',
    recipientCounterpart: 'Business partner',
    recipientId: 'Recipient id',
    /** Where somebody has to be named. */
    recipientNeeded: 'Who receives the money.',
    fileName: 'File name',
    fileUrl: 'File address',
    fileType: 'File type',
    metadataKey: 'Name',
    metadataValue: 'Value',
    addMetadata: 'Add a pair',
    removeMetadata: (name: string): string => (name === '' ? 'Remove this pair' : `Remove ${name}`),
  },
};

export type LaterMessages = typeof laterEn;
