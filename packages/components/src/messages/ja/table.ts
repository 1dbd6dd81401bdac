import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: '支払いリンク',
    link: (amount, about) => (about === null ? `${amount} の支払いリンク` : `${amount} の支払いリンク、${about}`),
    columns: {
      amount: '金額',
      status: 'ステータス',
      payer: '支払者',
      reference: '参照番号',
      createdAt: '作成',
      expiresAt: '有効期限',
    },
    overdue: (relative) => `${relative}に期限経過`,
    changed: (link, status) => `${link} の現在の状態：${status}`,
    keys: '矢印キー、Home、End、Page Up、Page Down でリンク間を移動できます。',
    failed: '支払いリンクを読み込めませんでした。',
  },
};
