import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'أدخل المبلغ.',
      too_small: 'أدخل مبلغًا أكبر من الصفر.',
      too_large: 'هذا أكثر من المتبقي للدفع.',
      not_allowed: 'هذه العملة أو هذا العدد من المنازل العشرية غير متاح.',
    },
    items: { required: 'أضف بندًا واحدًا على الأقل.' },
    paymentMethods: {
      required: 'اختر طريقة دفع واحدة على الأقل.',
      not_allowed: 'إحدى هذه الطرق لم تعد مفعّلة. اختر غيرها.',
    },
    reference: { required: 'أدخل مرجعًا، مثل رقم فاتورة.' },
    expiresAt: {
      required: 'اختر الوقت الذي يمكن دفع الرابط حتى حلوله.',
      too_small: 'اختر وقتًا لاحقًا: يحتاج المزوّد إلى مهلة أطول.',
      too_large: 'اختر وقتًا أقرب: لا يقبل المزوّد وقتًا بعيدًا إلى هذا الحد.',
      wrong_format: 'أدخل التاريخ والوقت.',
      no_such_time: 'يتغير التوقيت في هذه الساعة، لذلك لا وجود لهذا الوقت. اختر وقتًا آخر.',
    },
    returnUrl: {
      wrong_format: 'أدخل عنوانًا كاملًا يبدأ بـ \u2066https://\u2069.',
      not_allowed: 'أدخل عنوانًا يبدأ بـ \u2066https://\u2069 ولا يحتوي على كلمة مرور.',
      invalid: 'أدخل عنوانًا كاملًا يبدأ بـ \u2066https://\u2069.',
    },
    'invoice.dueDate': { too_small: 'تاريخ الاستحقاق يسبق تاريخ الفاتورة.' },
    'invoice.file': {
      required: 'املأ الثلاثة كلها: العنوان والاسم والنوع.',
      wrong_format: 'أدخل عنوانًا كاملًا يبدأ بـ \u2066https://\u2069.',
      not_allowed: 'نوع الملف هذا غير مقبول.',
    },
  },
};
