import { isolated } from '../isolated.js';
import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'النشاط',
    events: {
      created: 'أُنشئ الرابط',
      attempt_failed: 'فشلت محاولة الدفع',
      action_required: 'بانتظار تأكيد الدافع',
      processing: 'الدفع جارٍ',
      paid: 'تم استلام الدفعة',
      settled: 'صُرف المبلغ لك',
      refunded: 'أُعيد المبلغ',
      disputed: 'اعترض الدافع',
      payout_failed: 'تعذّر صرف المبلغ',
      payout_canceled: 'أُلغي صرف المبلغ',
      expired: 'انتهت صلاحية الرابط',
      canceled: 'أُلغي الرابط',
      record_created: 'خُطّط لدفعة',
      record_processing: 'دفعة مسجلة قيد المعالجة',
      record_succeeded: 'سُجّلت دفعة',
      record_canceled: 'أُلغيت دفعة مسجلة',
    },
    paymentCanceled: 'أُلغيت الدفعة',
    takenBack: 'سُجّل استرداد أو دفعة فاشلة',
    unknown: (word) => isolated`رد المزوّد: ${word}`,
    reasons: {
      deadline: 'انقضت مهلته.',
      by_request: 'أُنهي قبل موعده.',
    },
    by: 'بواسطة',
    empty: 'لم يحدث شيء بعد.',
    failed: 'تعذّر تحميل النشاط.',
    unsupported: 'لا يقدّم هذا المزوّد سجلًا للرابط.',
    forbidden: 'لا تملك صلاحية الاطلاع على نشاط هذا الرابط.',
  },
};
