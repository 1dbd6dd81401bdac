import { isolated } from '../isolated.js';
import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'الحالة',
    unknown: 'غير معروفة',
    all: 'الكل',
    filters: {
      sourceId: { label: 'المستند', placeholder: 'معرّف الفاتورة' },
      customerId: { label: 'العميل', placeholder: 'معرّف العميل' },
    },
    invalid: 'الصيغة غير صحيحة.',
    clear: 'مسح عوامل التصفية',
    sort: 'الترتيب',
    sortDefault: 'الترتيب الافتراضي',
    sorts: {
      'createdAt desc': 'الأحدث أولًا',
      'createdAt asc': 'الأقدم أولًا',
      'amount desc': 'المبلغ الأعلى أولًا',
      'amount asc': 'المبلغ الأدنى أولًا',
      'expiresAt asc': 'الأقرب انتهاءً أولًا',
      'expiresAt desc': 'الأبعد انتهاءً أولًا',
    },
    shown: (count, total) =>
      total === null ? isolated`المعروض: ${count.text}` : isolated`المعروض: ${count.text} من ${total.text}`,
    showMore: 'عرض المزيد',
    loadingMore: 'جارٍ التحميل…',
    added: (count, shown) =>
      plural(count, {
        zero: isolated`لا روابط إضافية. ${shown}`,
        one: isolated`رابط إضافي واحد. ${shown}`,
        two: isolated`رابطان إضافيان. ${shown}`,
        few: isolated`${count.text} روابط إضافية. ${shown}`,
        many: isolated`${count.text} رابطًا إضافيًا. ${shown}`,
        other: isolated`${count.text} رابط إضافي. ${shown}`,
      }),
    emptyTitle: 'لا توجد روابط دفع بعد',
    empty: 'تظهر هنا مع ما يحدث لها.',
    create: 'إنشاء رابط',
    noMatchTitle: 'لا توجد روابط دفع مطابقة',
    noMatch: 'لا شيء يطابق عوامل التصفية هذه.',
    failed: 'تعذّر تحميل روابط الدفع.',
    moreFailed: 'تعذّر تحميل الروابط التالية.',
    forbiddenTitle: 'لا تملك صلاحية الاطلاع على روابط الدفع',
    forbidden: 'اطلب الصلاحية من مسؤول في حسابك.',
    unsupported: 'لا يمكن عرض قائمة روابط الدفع لدى هذا المزوّد.',
  },
};
