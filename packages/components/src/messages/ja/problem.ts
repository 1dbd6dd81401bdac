import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: '入力の一部が受け付けられませんでした。確認してもう一度お試しください。',
    unauthorized: 'サインアウトしています。続けるにはもう一度サインインしてください。',
    forbidden: 'この操作を行う権限がありません。',
    not_found: 'すでに存在しないか、表示する権限がありません。',
    conflict: 'その間に変更されました。',
    rate_limited: 'リクエストが多すぎます。しばらく待ってからもう一度お試しください。',
    unsupported: '決済事業者が対応していません。',
    provider_unavailable: '決済事業者が応答していません。しばらくしてからもう一度お試しください。',
    network: '接続がありません。接続を確認してもう一度お試しください。',
    timeout: '応答に時間がかかりすぎました。',
    outcome_unknown: '実行されたかどうかわかりません。繰り返す前に確認してください。',
    aborted: '中断されました。',
    unexpected: '問題が発生しました。',
  },

  support: {
    requestId: 'リクエスト',
    copy: 'サポート用にコピー',
    copied: 'サポート用にコピーしました',
    copyKey: 'キーをコピー',
  },
};
