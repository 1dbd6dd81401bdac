import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'لم يُقبل بعض ما أُدخل. راجعه ثم أعد المحاولة.',
    unauthorized: 'انتهت جلستك. سجّل الدخول مجددًا للمتابعة.',
    forbidden: 'لا تملك صلاحية القيام بذلك.',
    not_found: 'لم يعد هذا موجودًا، أو لا تملك صلاحية الوصول إليه.',
    conflict: 'تغيّر هذا في هذه الأثناء.',
    rate_limited: 'الطلبات كثيرة جدًا الآن. انتظر قليلًا ثم أعد المحاولة.',
    unsupported: 'لا يدعم المزوّد ذلك.',
    provider_unavailable: 'لا يستجيب مزوّد الدفع. أعد المحاولة بعد قليل.',
    network: 'لا يوجد اتصال. تحقق منه ثم أعد المحاولة.',
    timeout: 'استغرق الرد وقتًا طويلًا.',
    outcome_unknown: 'لا يُعرف هل نُفّذ هذا أم لا. تحقق قبل أن تكرره.',
    aborted: 'أُوقفت العملية.',
    unexpected: 'حدث خطأ ما.',
  },

  support: {
    requestId: 'الطلب',
    copy: 'نسخ لفريق الدعم',
    copied: 'تم النسخ لفريق الدعم',
    copyKey: 'نسخ المفتاح',
  },
};
