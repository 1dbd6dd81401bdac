import { isolated } from '../isolated.js';
import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'كان الرابط قد أُنشئ، وها هو',
    another: 'إنشاء رابط آخر',
    done: 'تم',
    netHint: (subtotal, tax) => isolated`${subtotal} زائد ضريبة ${tax}`,
    noUrl: 'لم يقدّم المزوّد عنوانًا لهذا الرابط.',
  },

  attempt: {
    checkingTitle: 'جارٍ التحقق',
    unresolvedTitle: 'لا نعرف بعد',
    createNew: 'إنشاء رابط جديد',
    createNewAsk: 'إذا ظهر الأول لاحقًا فسيكون لديك رابطان. سنخبرك بذلك.',
    createNewYes: 'إنشاؤه على أي حال',
    createNewNo: 'عدم الإنشاء',
    leave: 'مغادرة',
    asked: 'ما طلبته',
    sentAt: 'وقت الإرسال',
    key: 'مفتاح لفريق الدعم',
    lookedAgain: (instant) => isolated`تحققنا مجددًا في ${instant}: لم يُعثر عليه بعد.`,
    chooseTitle: 'هل أحد هذه هو رابطك؟',
    choose: 'أكثر من رابط يشبه رابطك. اختر الذي أنشأته، أو أخبرنا أنه ليس بينها.',
    chooseThis: 'هذا رابطي',
    chooseNone: 'لا شيء منها',
    createdAt: (instant) => isolated`أُنشئ في ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      isolated`ظهر الرابط السابق بمبلغ ${amount} في النهاية. إذا أنشأت رابطًا آخر منذ ذلك الحين فعطّل الذي لا تحتاج إليه.`,
    expire: 'تعطيل الرابط السابق',
    dismiss: 'إخفاء',
  },

  mismatch: {
    amount: (got, asked) => isolated`أنشأ المزوّد هذا الرابط بمبلغ ${got}، بينما رأيت ${asked}.`,
    field: 'الحقل',
    asked: 'ما طلبته',
    got: 'ما أنشأه المزوّد',
    nothing: 'لا شيء',
    yes: 'نعم',
    no: 'لا',
    accept: 'استخدام هذا الرابط',
    expire: 'تعطيل هذا الرابط',
  },

  expireDialog: {
    title: (amount) => isolated`تعطيل الرابط بمبلغ ${amount}؟`,
    body: 'لن يتمكن أحد من الدفع به، ولا يمكن فتحه مجددًا. أنشئ رابطًا جديدًا إذا كنت لا تزال تحتاج إليه.',
    reference: (reference) => isolated`المرجع ${reference}`,
    confirm: 'تعطيل الرابط',
    confirming: 'جارٍ التعطيل…',
    keep: 'الإبقاء على الرابط',
    expired: 'تم تعطيل الرابط.',
    notSure: 'لم نتمكن من معرفة ما إذا كان الرابط قد عُطّل. أعد المحاولة: لا ضرر من التكرار.',
    stillOpen: 'لا يزال الرابط مفتوحًا.',
    newsTitle: {
      paid: 'تم دفع هذا الرابط',
      processing: 'هناك دفعة جارية',
      expired: 'كانت صلاحية هذا الرابط قد انتهت',
      canceled: 'كان هذا الرابط قد أُلغي',
      other: 'تغيّر هذا الرابط',
    },
    news: {
      paid: (amount) => isolated`دُفع ${amount} قبل لحظات، لذلك لم يُعطّل الرابط.`,
      processing: (amount) => isolated`هناك من يدفع ${amount} الآن، لذلك لم يُعطّل الرابط.`,
      nothingToDo: 'لم يبقَ ما يجب فعله.',
      other: (status) => isolated`لم يُعطّل الرابط. حالته الآن: ${status}.`,
    },
    paymentBegun: 'كان الدفع قد بدأ. نتابعه وسنعرضه فور اكتماله.',
    done: 'تم',
  },

  rareFields: {
    recipientType: 'نوع المستلِم',
    recipientEntity: 'شركتك',
    recipientCounterpart: 'شريك تجاري',
    recipientId: 'معرّف المستلِم',
    recipientNeeded: 'من يستلم المال.',
    fileName: 'اسم الملف',
    fileUrl: 'عنوان الملف',
    fileType: 'نوع الملف',
    metadataKey: 'الاسم',
    metadataValue: 'القيمة',
    addMetadata: 'إضافة زوج',
    removeMetadata: (name) => (name === '' ? 'إزالة هذا الزوج' : isolated`إزالة ${name}`),
  },
};
