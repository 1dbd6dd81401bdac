import type { FirstMessages } from '../first.en.js';
import { isolated } from '../isolated.js';

export const first: FirstMessages = {
  locale: 'ar',

  common: {
    cancel: 'إلغاء',
    close: 'إغلاق',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'لا يمكن لهذه الصفحة النسخ. النص محدد: انسخه يدويًا.',
    copyText: 'النص المراد نسخه',
    tryAgain: 'إعادة المحاولة',
    optional: 'اختياري',
    test: 'تجريبي',
    testHint: 'أُنشئ في وضع الاختبار: لا تنتقل أي أموال.',
    newTab: '(يُفتح في علامة تبويب جديدة)',
    loading: 'جارٍ التحميل',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'مفتوح',
    processing: 'قيد المعالجة',
    paid: 'مدفوع',
    expired: 'منتهي الصلاحية',
    canceled: 'ملغى',
    failed: 'فاشل',
    unknown: (word) => isolated`الحالة: ${word}`,
    withMoney: {
      pending: (status) => isolated`${status}، الدفع جارٍ`,
      received: (status) => isolated`${status}، تم استلام الدفعة`,
      settled: (status) => isolated`${status}، تم استلام الدفعة`,
      refunded: () => 'مُسترد',
      disputed: () => 'متنازع عليه',
      payout_failed: (status) => isolated`${status}، تعذّر صرف المبلغ`,
      payout_canceled: (status) => isolated`${status}، أُلغي صرف المبلغ`,
    },
    paidNotSettled: 'مدفوع، لم يُصرف بعد',
    paidPending: 'مدفوع، المال في الطريق',
  },
};
