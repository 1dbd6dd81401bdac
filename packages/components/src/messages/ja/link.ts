import type { LinkMessages } from '../link.en.js';

export const link: LinkMessages = {
  link: {
    label: '支払いリンク',
    copy: 'リンクをコピー',
    open: 'ページを開く',
    share: '共有',
    more: 'その他の操作',
    viewDetails: '詳細を見る',
    notALink: 'このアドレスは安全な支払いページとして確認できませんでした。送る前に確認してください。',
  },

  card: {
    label: (amount) => `${amount} の支払いリンク`,
    expires: (relative) => `${relative}に期限切れになります`,
    expired: (relative) => `${relative}に期限切れ`,
    expiresOn: (instant) => `有効期限：${instant}`,
    expiredOn: (instant) => `期限切れ：${instant}`,
    noExpiry: '有効期限なし',
    endingSoon: '残り 1 日未満です。',
    byTheClock: '時刻上は期限切れです。決済事業者の確認を待っています。',
    lastAttempt: {
      failed: '前回の支払いは失敗しました。このリンクは引き続き支払えます。',
      requires_action: '支払者による支払いの確認がまだ必要です。',
    },
    moneyAfterEnd: 'リンクが終了したとき、支払いがすでに始まっていました。',
    payments: (count, received) => `支払い ${count.text} 件、受領額 ${received}`,
    expire: 'リンクを無効にする',
    changed: (status) => `リンクの現在の状態：${status}`,
    returned: '支払いが差し戻されました。',
    failed: 'リンクを読み込めませんでした。',
    stale: '最新の情報ではない可能性があります。',
    notFound: 'このリンクは存在しないか、表示する権限がありません。',
  },
};
