/** What the create form says of a field's problem beyond the common sentence, in English: loaded once the form stands, as nothing is wrong before. */
export const formProblemsEn = {
  /** By field and code. */
  fieldProblems: {
    amount: {
      required: 'Enter the amount.',
      too_small: 'Enter an amount above zero.',
      too_large: 'This is more than is still to be paid.',
      not_allowed: 'This currency or this number of decimals is not offered.',
    },
    items: { required: 'Add at least one item.' },
    paymentMethods: {
      required: 'Choose at least one way to pay.',
      not_allowed: 'One of these is not active any more. Choose another.',
    },
    reference: { required: 'Enter a reference, for example an invoice number.' },
    expiresAt: {
      required: 'Choose until when the link can be paid.',
      too_small: 'Choose a later time: the provider needs more notice.',
      too_large: 'Choose an earlier time: the provider does not take one so far ahead.',
      wrong_format: 'Enter a date and a time.',
      no_such_time: 'The clocks change in this hour, so this time does not exist. Choose another.',
    },
    returnUrl: {
      wrong_format: 'Enter a whole address that starts with https://.',
      not_allowed: 'Enter an address that starts with https:// and holds no password.',
      invalid: 'Enter a whole address that starts with https://.',
    },
    'invoice.dueDate': { too_small: 'The due date is before the invoice date.' },
    'invoice.file': {
      required: 'Fill in all three: address, name and type.',
      wrong_format: 'Enter a whole address that starts with https://.',
      not_allowed: 'This type of file is not taken.',
    },
  },
};

export type FormProblemMessages = typeof formProblemsEn;
