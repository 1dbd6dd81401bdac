import type { FormMessages } from '../form.en.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `決済事業者で有効になっていません：${methods}。`,
    send_only: (methods) => `送金専用です：${methods}。`,
    amount: (methods) => `この金額では利用できません：${methods}。`,
  },

  fields: {
    amount: { label: '金額' },
    items: { label: '明細' },
    source: { label: '書類' },
    paymentMethods: { label: '支払い方法' },
    recipient: { label: '受取人', description: 'お金を受け取る相手です。自社の場合は空欄にしてください。' },
    payerName: { label: '支払者', description: '支払者に表示されます。' },
    reference: { label: '参照番号', description: '支払者に表示されます。銀行の明細にも記載されます。' },
    description: { label: '説明', description: '支払者に表示されます。' },
    expiresAt: { label: '有効期限' },
    returnUrl: { label: '戻り先のページ', description: '支払い後に支払者が移動するページです。' },
    reusable: { label: '複数回の支払いを受け付ける', description: '支払い後もリンクは有効なままです。' },
    'invoice.issueDate': { label: '請求日' },
    'invoice.dueDate': { label: '支払期日' },
    'invoice.file': { label: '請求書ファイル', description: '支払者が開くことのできる書類です。' },
    customerId: { label: '顧客' },
    metadata: { label: 'メタデータ', description: '自社システム用です。支払者には表示されません。' },
  },

  createForm: {
    label: '支払いリンクを作成',
    netLabel: '税抜金額',
    netHint: '税は決済事業者が加算します。',
    stillToPay: (number) => (number === '' ? '残りの支払額' : `${number} の残りの支払額`),
    due: (stillToPay, due) => `${stillToPay}：${due}。`,
    dueIfEmpty: '空欄にすると全額を請求します。',
    methodsFailed: '支払い方法を読み込めませんでした。',
    expiryDefault: '標準',
    expiryCustom: '日付を選ぶ',
    expiryAt: (zone) => `日時（${zone}）`,
    expiresOn: (instant) => `${instant} まで`,
    expiryByProvider: (days) =>
      days === null ? '期限は決済事業者が設定します。' : `作成から ${days}。期限は決済事業者が設定します。`,
    expiryNever: 'このリンクに期限はありません。',
    moreOptions: 'その他のオプション',
    summary: ({ amount, methods, until, net }) =>
      `${amount}${net ? '（税別）' : ''} のリンク${methods ? `、支払い方法：${methods}` : ''}${
        until ? `、有効期限：${until}` : ''
      }。${net ? '税は決済事業者が加算します。' : ''}作成後は変更できません。`,
    summaryEmpty: 'リンクは作成後に変更できません。',
    submit: 'リンクを作成',
    submitting: '作成中…',
    stillWorking: 'まだ処理中です。このページを閉じないでください。',
    waiting: '決済事業者がまだ処理しています。このページを閉じないでください。',
    summaryTitle: (count) => `${count.text} 個の項目を確認してください`,
    afterName: (sentence) => `：${sentence}`,
    refusedTitle: { refused: '決済事業者がこのリンクを拒否しました。', failed: 'リンクは作成されませんでした。' },
    refusedWith: (words) => `決済事業者からのメッセージ：「${words}」`,
  },

  outcome: {
    created: 'リンクを作成しました',
    checkingBroken: '送信後に接続が切れました。リンクが作成されたかどうかを確認しています。',
    checkingProvider: '決済事業者が応答していません。リンクが作成されたかどうかを確認しています。',
    unresolved: 'リンクが存在するかどうかを確認できませんでした。別のリンクを作成する前に、もう一度確認してください。',
    lookAgain: 'もう一度確認',
    differs: 'リンクの内容がご依頼と異なります',
  },

  fieldErrors: {
    required: (label) => `入力してください：${label}。`,
    too_small: '値が小さすぎます。',
    too_large: '値が大きすぎます。',
    too_short: '短すぎます。',
    too_long: '長すぎます。',
    not_allowed: 'ここでは使用できません。',
    wrong_format: '形式が正しくありません。',
    in_past: '未来の日時を選んでください。',
    not_found: '見つかりませんでした。',
    invalid: '決済事業者に受け付けられませんでした。',
  },
};
