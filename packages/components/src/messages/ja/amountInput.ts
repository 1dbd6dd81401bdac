import type { AmountInputMessages } from '../amountInput.en.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: '金額',
  inCurrency: (name) => `（${name}）`,
  currency: '通貨',
  problems: {
    empty: () => '金額を入力してください。',
    required: () => '金額を入力してください。',
    incomplete: ({ example }) => `${example} のように金額を入力してください。`,
    not_a_number: ({ example }) => `${example} のように金額を入力してください。`,
    ambiguous: ({ example }) => `2 通りに読めます。${example} のように入力してください。`,
    too_many_decimals: ({ digits }) =>
      digits === 0 ? '小数点以下のない金額を入力してください。' : `小数点以下は ${digits} 桁までで入力してください。`,
    too_large: () => 'より小さい金額を入力してください。',
    other_currency: ({ currency }) => `${currency} の金額を入力してください。`,
    negative: () => 'マイナスを付けずに金額を入力してください。',
    below_min: ({ limit }) => `${limit} 以上を入力してください。`,
    above_max: ({ limit }) => `${limit} 以下を入力してください。`,
  },
};
