import type { TableToolsMessages } from '../tableTools.en.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'ステータス',
    unknown: '不明',
    all: 'すべて',
    filters: {
      sourceId: { label: '書類', placeholder: '請求書の ID' },
      customerId: { label: '顧客', placeholder: '顧客 ID' },
    },
    invalid: '形式が正しくありません。',
    clear: '絞り込みを解除',
    sort: '並べ替え',
    sortDefault: '既定の順序',
    sorts: {
      'createdAt desc': '新しい順',
      'createdAt asc': '古い順',
      'amount desc': '金額の高い順',
      'amount asc': '金額の低い順',
      'expiresAt asc': '期限の近い順',
      'expiresAt desc': '期限の遠い順',
    },
    shown: (count, total) => (total === null ? `${count.text} 件を表示` : `${total.text} 件中 ${count.text} 件を表示`),
    showMore: 'さらに表示',
    loadingMore: '読み込み中…',
    added: (count, shown) => `リンクを ${count.text} 件追加、${shown}`,
    emptyTitle: '支払いリンクはまだありません',
    empty: 'リンクとその状況がここに表示されます。',
    create: 'リンクを作成',
    noMatchTitle: '条件に合う支払いリンクはありません',
    noMatch: 'この絞り込みに合うものはありません。',
    failed: '支払いリンクを読み込めませんでした。',
    moreFailed: '続きのリンクを読み込めませんでした。',
    forbiddenTitle: '支払いリンクを見る権限がありません',
    forbidden: 'アカウントの管理者に権限を依頼してください。',
    unsupported: 'この決済事業者では支払いリンクを一覧表示できません。',
  },
};
