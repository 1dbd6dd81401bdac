import { isolated } from '../isolated.js';
import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'مخطط لها',
    processing: 'قيد المعالجة',
    succeeded: 'مدفوعة',
    reversed: 'معكوسة',
    canceled: 'ملغاة',
    unknown: (word) => isolated`الحالة: ${word}`,
  },

  recordMethods: {
    none: 'غير محددة',
    cash: 'نقدًا',
    check: 'شيك',
    other: 'طريقة أخرى',
    otherLabel: 'ما الطريقة',
  },

  recordFields: {
    kind: { label: 'ما الذي حدث' },
    amount: { label: 'المبلغ' },
    status: { label: 'الحالة' },
    paidAt: { label: 'تاريخ الدفع' },
    plannedPaymentDate: { label: 'التاريخ المخطط' },
    paymentMethod: { label: 'طريقة الدفع' },
    paymentIntentId: {
      label: 'معرّف المعاملة',
      description: 'من مصرفك أو المزوّد، إن وُجد. وإلا فاتركه فارغًا.',
    },
    paymentIntentStatus: {
      label: 'حالة المعاملة',
      description: 'كما يسميها مصرفك أو المزوّد.',
    },
    source: { label: 'المستند' },
    entityUserId: { label: 'سجّلها' },
  },

  recordProblems: {
    amount: {
      required: 'أدخل المبلغ.',
      too_small: 'أدخل مبلغًا أكبر من الصفر.',
      not_allowed: 'تُسجَّل الدفعة بعملة مستندها.',
    },
    paidAt: {
      required: 'أدخل وقت الدفع.',
      wrong_format: 'أدخل التاريخ والوقت.',
      in_future: 'هذا في المستقبل. خطّط للدفعة بدلًا من ذلك، أو اختر وقتًا مضى.',
      no_such_time: 'يتغير التوقيت في هذه الساعة، لذلك لا وجود لهذا الوقت. اختر وقتًا آخر.',
    },
    plannedPaymentDate: {
      required: 'أدخل اليوم.',
      wrong_format: 'أدخل يومًا.',
      in_past: 'مضى هذا اليوم. اختر اليوم الحالي أو يومًا لاحقًا.',
    },
  },

  outstanding: {
    label: 'المتبقي',
    total: 'الإجمالي',
    recorded: 'المسجّل',
    outstanding: 'المتبقي',
    overpaid: 'المدفوع زيادة',
    planned: 'المخطط له',
    processing: 'قيد المعالجة',
    otherCurrencies: 'بعملات أخرى',
    failed: 'تعذّرت معرفة المتبقي.',
  },

  recordForm: {
    title: 'تسجيل دفعة',
    titleFor: (number) => isolated`تسجيل دفعة عن ${number}`,
    body: 'هذا يدوّن فقط ما حدث في مكان آخر. لا تنتقل أي أموال.',
    kinds: { payment: 'دفعة', refund: 'استرداد', failed_payment: 'دفعة فاشلة' },
    negativeHint: 'يُخصم مما تم دفعه.',
    statuses: { succeeded: 'تمت', processing: 'جارية', created: 'مخطط لها' },
    fullAmount: (due) => isolated`المبلغ المتبقي كله، ${due}`,
    paidAt: (zone) => isolated`تاريخ الدفع ووقته (${zone})`,
    moreOptions: 'خيارات أخرى',
    linkProcessing: 'هناك دفعة جارية عبر رابط دفع. يسجلها المزوّد بنفسه: سجّل هنا فقط ما يُدفع بطريقة أخرى.',
    linkPaid: 'دُفع هذا عبر رابط دفع. يسجله المزوّد بنفسه: سجّل هنا فقط ما دُفع بطريقة أخرى.',
    submit: {
      payment: 'تسجيل الدفعة',
      refund: 'تسجيل الاسترداد',
      failed_payment: 'تسجيل الدفعة الفاشلة',
    },
    submitting: 'جارٍ التسجيل…',
    moreThanDue: (amount, due) => isolated`${amount} أكثر من المتبقي وهو ${due}. هل تريد تسجيله على أي حال؟`,
    nothingDue: (amount) => isolated`لم يبقَ شيء مستحق. هل تريد تسجيل ${amount} على أي حال؟`,
    recordAnyway: (amount) => isolated`تسجيل ${amount}`,
    changeAmount: 'تغيير المبلغ',
    refusedTitle: { refused: 'رفض المزوّد هذا التسجيل.', failed: 'لم يُسجّل شيء.' },
    notReady: {
      unsupported: 'لا يمكن تسجيل الدفعات لدى هذا المزوّد.',
      forbidden: 'لا تملك صلاحية تسجيل الدفعات. اسأل مسؤولًا في حسابك.',
    },
    checkingBroken: 'انقطع الاتصال بعد الإرسال. نتحقق مما إذا كانت الدفعة قد سُجّلت.',
    checkingProvider: 'لا يستجيب مزوّد الدفع. نتحقق مما إذا كانت الدفعة قد سُجّلت.',
  },

  recorded: {
    title: { payment: 'تم تسجيل الدفعة', negative: 'تم التسجيل', planned: 'تم التخطيط للدفعة' },
    foundTitle: 'كانت قد سُجّلت، وها هي',
    left: (due) => isolated`المتبقي: ${due}`,
    nothingLeft: 'لم يبقَ شيء مستحق.',
    done: 'تم',
    another: 'تسجيل دفعة أخرى',
  },

  recordAttempt: {
    unresolved: 'لم نتمكن من معرفة ما إذا كان التسجيل موجودًا. تحقق مجددًا قبل أن تسجله مرة أخرى.',
    createNew: 'تسجيل جديد',
    createNewAsk: 'إذا ظهر الأول لاحقًا فسيُحسب مرتين. سنخبرك بذلك.',
    createNewYes: 'تسجيله على أي حال',
    createNewNo: 'عدم التسجيل',
    chooseTitle: 'هل أحد هذه هو تسجيلك؟',
    choose: 'أكثر من تسجيل يشبه تسجيلك. اختر الذي أجريته، أو أخبرنا أنه ليس بينها.',
  },

  recordMismatch: {
    title: 'يختلف التسجيل عمّا أدخلته',
    amount: (got, asked) => isolated`سجّل المزوّد ${got}، بينما أدخلت ${asked}.`,
    got: 'ما سجّله المزوّد',
    accept: 'الإبقاء على هذا التسجيل',
    cancel: 'إلغاء هذا التسجيل',
  },

  recordFoundLate: {
    told: (amount) =>
      isolated`ظهر التسجيل السابق بمبلغ ${amount} في النهاية. إذا سجّلته مرة أخرى منذ ذلك الحين فألغِ الزائد منهما.`,
    cancel: 'إلغاء التسجيل السابق',
    dismiss: 'إخفاء',
  },

  records: {
    label: 'الدفعات المسجلة',
    count: (count) =>
      plural(count, {
        zero: 'لا تظهر أي دفعة',
        one: 'تظهر دفعة واحدة',
        two: 'تظهر دفعتان',
        few: isolated`تظهر ${count.text} دفعات`,
        many: isolated`تظهر ${count.text} دفعة`,
        other: isolated`تظهر ${count.text} دفعة`,
      }),
    failed: 'تعذّر تحميل الدفعات.',
    stale: 'قد لا تكون هذه المعلومات محدّثة.',
    empty: 'لم تُسجّل أي دفعة بعد.',
    emptyAction: 'تسجيل دفعة',
    nothingMatches: 'لا توجد دفعة تطابق ما تبحث عنه.',
    forbidden: 'لا تملك صلاحية الاطلاع على الدفعات المسجلة. اسأل مسؤولًا في حسابك.',
    unsupported: 'لا يحتفظ هذا المزوّد بسجل للدفعات.',
    more: 'عرض المزيد',
    loadingMore: 'جارٍ التحميل…',
    negative: 'استرداد أو دفعة فاشلة',
    byProvider: 'سجّلها المزوّد',
    overpaid: (amount) => isolated`مدفوع زيادة: ${amount}`,
    plannedFor: (day) => isolated`مخطط لها في ${day}`,
    details: 'التفاصيل',
    history: 'السجل',
    by: (user) => isolated`بواسطة ${user}`,
    document: {
      receivable: (name) => isolated`فاتورة ${name}`,
      payable: (name) => isolated`فاتورة واردة ${name}`,
      invoice: (name) => isolated`فاتورة ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'حالة المستند',
    documentStatusChange: (before, after) => isolated`من ${before} إلى ${after}`,
    recordId: 'معرّف التسجيل',
    start: 'بدء المعالجة',
    starting: 'جارٍ البدء…',
    complete: 'وضع علامة مدفوعة',
    edit: 'تعديل',
    cancel: 'إلغاء الدفعة',
    changed: (status) => isolated`حالة الدفعة الآن: ${status}`,
    changedMeanwhile: (status) => isolated`تغيّرت في هذه الأثناء وحالتها الآن: ${status}. لم يُرسل شيء.`,
    notDone: 'لم يُنفّذ هذا.',
    notSure: 'لم نتمكن من معرفة ما إذا كان هذا قد نُفّذ. أعد المحاولة: لا ضرر من التكرار.',
  },

  completeRecord: {
    title: (amount) => isolated`وضع علامة مدفوعة على ${amount}؟`,
    body: 'يُخصم المبلغ من المتبقي، ولا يمكن التراجع عن ذلك. يمكن تسجيل استرداد لاحقًا.',
    confirm: 'وضع علامة مدفوعة',
    confirming: 'جارٍ الحفظ…',
  },

  cancelRecord: {
    title: (amount) => isolated`إلغاء الدفعة بمبلغ ${amount}؟`,
    body: 'تبقى في القائمة كملغاة ولا تُحسب. لا يمكن التراجع عن ذلك.',
    confirm: 'إلغاء الدفعة',
    confirming: 'جارٍ الإلغاء…',
    keep: 'الإبقاء على الدفعة',
  },

  editRecord: {
    title: (amount) => isolated`تعديل الدفعة بمبلغ ${amount}`,
    body: 'ما لا تغيّره يبقى كما هو.',
    confirm: 'حفظ',
    confirming: 'جارٍ الحفظ…',
    refusedTitle: { refused: 'رفض المزوّد هذا التغيير.', failed: 'لم يتغيّر شيء.' },
    changedTitle: 'غيّر شخص آخر هذه الدفعة',
    changedBody: 'لم يُحفظ أي من تغييراتك بعد. قارن ما فتحته بما هو عليه الآن.',
    seen: 'عندما فتحتها',
    now: 'الآن',
    overwrite: 'حفظ تغييراتي على أي حال',
    keepTheirs: 'تركها كما هي الآن',
  },
};
