import type { AmountInputMessages } from '../amountInput.en.js';
import { isolated } from '../isolated.js';

/** As words, whichever digits the reader's locale has: an amount has at most four decimals. */
const decimals = ['', 'منزلة عشرية واحدة', 'منزلتين عشريتين', 'ثلاث منازل عشرية', 'أربع منازل عشرية'];

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'المبلغ',
  inCurrency: (name) => isolated`، ${name}`,
  currency: 'العملة',
  problems: {
    empty: () => 'أدخل مبلغًا.',
    required: () => 'أدخل مبلغًا.',
    incomplete: ({ example }) => isolated`أدخل مبلغًا مثل ${example}.`,
    not_a_number: ({ example }) => isolated`أدخل مبلغًا مثل ${example}.`,
    ambiguous: ({ example }) => isolated`يمكن قراءة هذا بطريقتين. اكتبه مثل ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0 ? 'أدخل مبلغًا بلا منازل عشرية.' : `أدخل ${decimals[digits] ?? ''} على الأكثر.`,
    too_large: () => 'أدخل مبلغًا أصغر.',
    other_currency: ({ currency }) => isolated`أدخل مبلغًا بعملة ${currency}.`,
    negative: () => 'أدخل مبلغًا بلا علامة ناقص.',
    below_min: ({ limit }) => isolated`أدخل ${limit} أو أكثر.`,
    above_max: ({ limit }) => isolated`أدخل ${limit} أو أقل.`,
  },
};
