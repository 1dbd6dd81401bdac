import { isolated } from '../isolated.js';
import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'روابط الدفع',
    link: (amount, about) =>
      about === null ? isolated`رابط دفع بمبلغ ${amount}` : isolated`رابط دفع بمبلغ ${amount}، ${about}`,
    columns: {
      amount: 'المبلغ',
      status: 'الحالة',
      payer: 'الدافع',
      reference: 'المرجع',
      createdAt: 'تاريخ الإنشاء',
      expiresAt: 'انتهاء الصلاحية',
    },
    overdue: (relative) => isolated`انقضت مهلته ${relative}`,
    changed: (link, status) => isolated`${link}، حالته الآن: ${status}`,
    keys: 'تنقل مفاتيح الأسهم وHome وEnd وPage Up وPage Down بين الروابط.',
    failed: 'تعذّر تحميل روابط الدفع.',
  },
};
