import type { FormMessages } from '../form.en.js';
import { isolated } from '../isolated.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => isolated`غير مفعّلة لدى المزوّد: ${methods}.`,
    send_only: (methods) => isolated`لإرسال الأموال فقط: ${methods}.`,
    amount: (methods) => isolated`غير متاحة لهذا المبلغ: ${methods}.`,
  },

  fields: {
    amount: { label: 'المبلغ' },
    items: { label: 'البنود' },
    source: { label: 'المستند' },
    paymentMethods: { label: 'طرق الدفع' },
    recipient: { label: 'المستلِم', description: 'من يستلم المال. اتركه فارغًا لشركتك.' },
    payerName: { label: 'الدافع', description: 'يظهر للدافع.' },
    reference: { label: 'المرجع', description: 'يظهر للدافع، وفي كشف الحساب المصرفي أيضًا.' },
    description: { label: 'الوصف', description: 'يظهر للدافع.' },
    expiresAt: { label: 'انتهاء الصلاحية' },
    returnUrl: { label: 'صفحة العودة', description: 'الصفحة التي ينتقل إليها الدافع بعد الدفع.' },
    reusable: { label: 'يمكن دفعه أكثر من مرة', description: 'يبقى الرابط مفتوحًا بعد الدفع.' },
    'invoice.issueDate': { label: 'تاريخ الفاتورة' },
    'invoice.dueDate': { label: 'تاريخ الاستحقاق' },
    'invoice.file': { label: 'ملف الفاتورة', description: 'مستند يمكن للدافع فتحه.' },
    customerId: { label: 'العميل' },
    metadata: { label: 'بيانات وصفية', description: 'لأنظمتك الخاصة. لا تظهر للدافع.' },
  },

  createForm: {
    label: 'إنشاء رابط دفع',
    netLabel: 'المبلغ قبل الضريبة',
    netHint: 'يضيف المزوّد الضريبة.',
    stillToPay: (number) => (number === '' ? 'المتبقي للدفع' : isolated`المتبقي للدفع من ${number}`),
    due: (stillToPay, due) => isolated`${stillToPay}: ${due}.`,
    dueIfEmpty: 'اتركه فارغًا لطلب المبلغ كله.',
    methodsFailed: 'تعذّر تحميل طرق الدفع.',
    expiryDefault: 'قياسي',
    expiryCustom: 'اختيار تاريخ',
    expiryAt: (zone) => isolated`التاريخ والوقت (${zone})`,
    expiresOn: (instant) => isolated`حتى ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'يحدد المزوّد المهلة.' : isolated`${days} من وقت الإنشاء؛ يحدد المزوّد المهلة.`,
    expiryNever: 'لا تنتهي صلاحية هذا الرابط.',
    moreOptions: 'خيارات أخرى',
    summary: ({ amount, methods, until, net }) =>
      [
        isolated`رابط بمبلغ ${amount}`,
        net ? ' قبل الضريبة' : '',
        methods ? isolated`، يُدفع عبر ${methods}` : '',
        until ? isolated` حتى ${until}` : '',
        net ? '. يضيف المزوّد الضريبة' : '',
        '. لا يمكن تغييره بعد ذلك.',
      ].join(''),
    summaryEmpty: 'لا يمكن تغيير الرابط بعد إنشائه.',
    submit: 'إنشاء الرابط',
    submitting: 'جارٍ الإنشاء…',
    stillWorking: 'لا يزال العمل جاريًا. يُرجى عدم إغلاق هذه الصفحة.',
    waiting: 'لا يزال المزوّد يعمل على ذلك. يُرجى عدم إغلاق هذه الصفحة.',
    summaryTitle: (count) =>
      plural(count, {
        zero: 'لا توجد حقول تحتاج إلى انتباهك',
        one: 'حقل واحد يحتاج إلى انتباهك',
        two: 'حقلان يحتاجان إلى انتباهك',
        few: isolated`${count.text} حقول تحتاج إلى انتباهك`,
        many: isolated`${count.text} حقلًا يحتاج إلى انتباهك`,
        other: isolated`${count.text} حقل يحتاج إلى انتباهك`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'رفض المزوّد هذا الرابط.', failed: 'لم يُنشأ أي رابط.' },
    refusedWith: (words) => isolated`رد المزوّد: «${words}»`,
  },

  outcome: {
    created: 'تم إنشاء الرابط',
    checkingBroken: 'انقطع الاتصال بعد الإرسال. نتحقق مما إذا كان الرابط قد أُنشئ.',
    checkingProvider: 'لا يستجيب مزوّد الدفع. نتحقق مما إذا كان الرابط قد أُنشئ.',
    unresolved: 'لم نتمكن من معرفة ما إذا كان الرابط موجودًا. تحقق مجددًا قبل أن تنشئ رابطًا آخر.',
    lookAgain: 'التحقق مجددًا',
    differs: 'يختلف الرابط عمّا طلبته',
  },

  fieldErrors: {
    required: (label) => isolated`املأ هذا الحقل: ${label}.`,
    too_small: 'هذه القيمة صغيرة جدًا.',
    too_large: 'هذه القيمة كبيرة جدًا.',
    too_short: 'هذا النص قصير جدًا.',
    too_long: 'هذا النص طويل جدًا.',
    not_allowed: 'هذا غير مسموح به هنا.',
    wrong_format: 'الصيغة غير صحيحة.',
    in_past: 'اختر وقتًا في المستقبل.',
    not_found: 'لم يُعثر عليه.',
    invalid: 'لم يقبل المزوّد هذه القيمة.',
  },
};
