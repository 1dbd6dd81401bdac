import { isolated } from '../isolated.js';
import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'رابط الدفع',
    copy: 'نسخ الرابط',
    open: 'فتح الصفحة',
    share: 'مشاركة',
    more: 'إجراءات أخرى',
    viewDetails: 'عرض التفاصيل',
    notALink: 'لم يُتعرّف على هذا العنوان كصفحة دفع آمنة. تحقق منه قبل إرساله.',
  },

  card: {
    label: (amount) => isolated`رابط دفع بمبلغ ${amount}`,
    expires: (relative) => isolated`تنتهي صلاحيته ${relative}`,
    expired: (relative) => isolated`انتهت صلاحيته ${relative}`,
    expiresOn: (instant) => isolated`تنتهي صلاحيته في ${instant}`,
    expiredOn: (instant) => isolated`انتهت صلاحيته في ${instant}`,
    noExpiry: 'بلا تاريخ انتهاء',
    endingSoon: 'بقي أقل من يوم.',
    byTheClock: 'انقضى الوقت، وبانتظار تأكيد المزوّد.',
    lastAttempt: {
      failed: 'فشلت آخر محاولة دفع. لا يزال بالإمكان دفع الرابط.',
      requires_action: 'لا يزال على الدافع تأكيد الدفع.',
    },
    moneyAfterEnd: 'كان الدفع قد بدأ عندما انتهى الرابط.',
    payments: (count, received) =>
      plural(count, {
        zero: isolated`لا دفعات، المبلغ المستلم ${received}`,
        one: isolated`دفعة واحدة، المبلغ المستلم ${received}`,
        two: isolated`دفعتان، المبلغ المستلم ${received}`,
        few: isolated`${count.text} دفعات، المبلغ المستلم ${received}`,
        many: isolated`${count.text} دفعة، المبلغ المستلم ${received}`,
        other: isolated`${count.text} دفعة، المبلغ المستلم ${received}`,
      }),
    expire: 'تعطيل الرابط',
    changed: (status) => isolated`حالة الرابط الآن: ${status}`,
    returned: 'أُعيدت الدفعة.',
    failed: 'تعذّر تحميل الرابط.',
    stale: 'قد لا تكون هذه المعلومات محدّثة.',
    notFound: 'هذا الرابط غير موجود، أو لا تملك صلاحية الوصول إليه.',
  },
};
