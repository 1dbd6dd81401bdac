import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: '履歴',
    events: {
      created: 'リンクを作成',
      attempt_failed: '支払いの試行が失敗',
      action_required: '支払者の確認待ち',
      processing: '支払いを処理中',
      paid: '支払いを受領',
      settled: 'あなたの口座に入金',
      refunded: '返金',
      disputed: '支払者が異議を申し立て',
      payout_failed: '入金が失敗',
      payout_canceled: '入金を取消',
      expired: 'リンクが期限切れ',
      canceled: 'リンクをキャンセル',
      record_created: '支払いを予定',
      record_processing: '記録された支払いを処理中',
      record_succeeded: '支払いを記録',
      record_canceled: '記録された支払いをキャンセル',
    },
    paymentCanceled: '支払いをキャンセル',
    takenBack: '返金または失敗した支払いを記録',
    unknown: (word) => `決済事業者からの情報：${word}`,
    reasons: {
      deadline: '期限が過ぎました。',
      by_request: '期限より前に無効にされました。',
    },
    by: '実行者',
    empty: 'まだ何も起きていません。',
    failed: '履歴を読み込めませんでした。',
    unsupported: 'この決済事業者はリンクの履歴を提供していません。',
    forbidden: 'このリンクの履歴を見る権限がありません。',
  },
};
