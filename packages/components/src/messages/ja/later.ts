import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'リンクはすでに作成されていました',
    another: '別のリンクを作成',
    done: '完了',
    netHint: (subtotal, tax) => `${subtotal}＋税 ${tax}`,
    noUrl: '決済事業者からこのリンクのアドレスが届きませんでした。',
  },

  attempt: {
    checkingTitle: '確認中',
    unresolvedTitle: 'まだわかりません',
    createNew: '新しいリンクを作成',
    createNewAsk: '最初のリンクが後から見つかると、リンクが 2 つになります。その場合はお知らせします。',
    createNewYes: 'それでも作成',
    createNewNo: '作成しない',
    leave: '離れる',
    asked: 'ご依頼の内容',
    sentAt: '送信日時',
    key: 'サポート用のキー',
    lookedAgain: (instant) => `${instant} に再確認しました。まだ見つかっていません。`,
    chooseTitle: 'この中にあなたのリンクはありますか？',
    choose: '該当しそうなリンクが複数あります。作成したものを選ぶか、どれでもないと答えてください。',
    chooseThis: 'これです',
    chooseNone: 'どれでもない',
    createdAt: (instant) => `作成：${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `以前の ${amount} のリンクが後から見つかりました。その後に別のリンクを作成した場合は、不要なほうを無効にしてください。`,
    expire: '以前のリンクを無効にする',
    dismiss: '閉じる',
  },

  mismatch: {
    amount: (got, asked) => `決済事業者は ${got} でこのリンクを作成しました。表示されていた金額は ${asked} です。`,
    field: '項目',
    asked: 'ご依頼',
    got: '決済事業者が作成した内容',
    nothing: 'なし',
    yes: 'はい',
    no: 'いいえ',
    accept: 'このリンクを使う',
    expire: 'このリンクを無効にする',
  },

  expireDialog: {
    title: (amount) => `${amount} のリンクを無効にしますか？`,
    body: '誰もこのリンクで支払えなくなり、元に戻すことはできません。まだ必要な場合は新しいリンクを作成してください。',
    reference: (reference) => `参照番号 ${reference}`,
    confirm: 'リンクを無効にする',
    confirming: '無効にしています…',
    keep: 'リンクを残す',
    expired: 'リンクを無効にしました。',
    notSure:
      'リンクが無効になったかどうかを確認できませんでした。もう一度お試しください。繰り返しても問題はありません。',
    stillOpen: 'リンクはまだ有効です。',
    newsTitle: {
      paid: 'このリンクは支払われました',
      processing: '支払いが処理中です',
      expired: 'このリンクはすでに期限切れでした',
      canceled: 'このリンクはすでにキャンセルされていました',
      other: 'このリンクは変更されました',
    },
    news: {
      paid: (amount) => `たった今 ${amount} が支払われたため、リンクは無効にしませんでした。`,
      processing: (amount) => `現在 ${amount} の支払いが行われているため、リンクは無効にしませんでした。`,
      nothingToDo: '必要な操作はありませんでした。',
      other: (status) => `リンクは無効にしませんでした。現在の状態：${status}。`,
    },
    paymentBegun: '支払いがすでに始まっていました。状況を確認し、完了したらすぐに表示します。',
    done: '完了',
  },

  rareFields: {
    recipientType: '受取人の種類',
    recipientEntity: '自社',
    recipientCounterpart: '取引先',
    recipientId: '受取人 ID',
    recipientNeeded: 'お金を受け取る相手です。',
    fileName: 'ファイル名',
    fileUrl: 'ファイルのアドレス',
    fileType: 'ファイルの種類',
    metadataKey: '名前',
    metadataValue: '値',
    addMetadata: '組を追加',
    removeMetadata: (name) => (name === '' ? 'この組を削除' : `${name} を削除`),
  },
};
