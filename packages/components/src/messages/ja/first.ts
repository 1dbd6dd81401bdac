import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'ja',

  common: {
    cancel: 'キャンセル',
    close: '閉じる',
    copy: 'コピー',
    copied: 'コピーしました',
    copyFailed: 'このページではコピーできません。テキストは選択されていますので、手動でコピーしてください。',
    copyText: 'コピーするテキスト',
    tryAgain: '再試行',
    optional: '任意',
    test: 'テスト',
    testHint: 'テストモードで作成されました。お金は動きません。',
    newTab: '（新しいタブで開きます）',
    loading: '読み込み中',
    sentences: (all) => all.join(''),
  },

  status: {
    open: '未払い',
    processing: '処理中',
    paid: '支払い済み',
    expired: '期限切れ',
    canceled: 'キャンセル済み',
    failed: '失敗',
    unknown: (word) => `ステータス：${word}`,
    withMoney: {
      pending: (status) => `${status}（支払い処理中）`,
      received: (status) => `${status}（支払い受領済み）`,
      settled: (status) => `${status}（支払い受領済み）`,
      refunded: () => '返金済み',
      disputed: () => '異議申し立てあり',
      payout_failed: (status) => `${status}（入金失敗）`,
      payout_canceled: (status) => `${status}（入金取消）`,
    },
    paidNotSettled: '支払い済み（未入金）',
    paidPending: '支払い済み（着金待ち）',
  },
};
