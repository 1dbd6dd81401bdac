import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: '金額を入力してください。',
      too_small: 'ゼロより大きい金額を入力してください。',
      too_large: '残りの支払額を超えています。',
      not_allowed: 'この通貨、またはこの小数点以下の桁数は利用できません。',
    },
    items: { required: '明細を 1 つ以上追加してください。' },
    paymentMethods: {
      required: '支払い方法を 1 つ以上選んでください。',
      not_allowed: 'このうち 1 つは現在利用できません。別の方法を選んでください。',
    },
    reference: { required: '請求書番号などの参照番号を入力してください。' },
    expiresAt: {
      required: 'リンクをいつまで支払えるようにするか選んでください。',
      too_small: 'もっと後の日時を選んでください。決済事業者にはより長い期間が必要です。',
      too_large: 'もっと早い日時を選んでください。決済事業者はこれほど先の日時を受け付けません。',
      wrong_format: '日付と時刻を入力してください。',
      no_such_time: 'この時間帯に時刻が切り替わるため、この日時は存在しません。別の日時を選んでください。',
    },
    returnUrl: {
      wrong_format: 'https:// で始まる完全なアドレスを入力してください。',
      not_allowed: 'https:// で始まり、パスワードを含まないアドレスを入力してください。',
      invalid: 'https:// で始まる完全なアドレスを入力してください。',
    },
    'invoice.dueDate': { too_small: '支払期日が請求日より前です。' },
    'invoice.file': {
      required: 'アドレス、名前、種類の 3 つをすべて入力してください。',
      wrong_format: 'https:// で始まる完全なアドレスを入力してください。',
      not_allowed: 'この種類のファイルは受け付けられません。',
    },
  },
};
