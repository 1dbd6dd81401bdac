import type { ConnectMessages } from '../connect.en.js';
import { isolated } from '../isolated.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'لا تملك صلاحية إنشاء روابط الدفع',
        text: 'اطلب الصلاحية من مسؤول في حسابك.',
      },
      no_create_mode: { title: 'لا يمكن إنشاء روابط الدفع لدى هذا المزوّد', text: '' },
      source_paid: {
        title: 'لم يبقَ شيء للدفع',
        text: 'هذا المستند مدفوع بالكامل، فلا يحتاج إلى رابط.',
      },
      not_connected: {
        title: 'لم يتم إعداد المدفوعات بعد',
        text: 'اربط حسابك بمزوّد الدفع مرة واحدة، ثم يمكن إنشاء الروابط.',
      },
      connection_pending: {
        title: 'لا يزال المزوّد يتحقق من حسابك',
        text: 'يمكن إنشاء الروابط فور انتهاء ذلك.',
      },
      connection_disabled: {
        title: 'المدفوعات متوقفة',
        text: 'أنهى المزوّد الربط. أعد الربط لإنشاء الروابط.',
      },
      no_usable_method: {
        title: 'لا توجد طريقة دفع مفعّلة بعد',
        text: 'فعّل إحداها لدى المزوّد، ثم يمكن إنشاء رابط.',
      },
    },
    connect: 'إعداد المدفوعات',
    checkAgain: 'التحقق مجددًا',
    ready: 'يمكن إنشاء الروابط الآن.',
  },

  connect: {
    title: 'استقبال المدفوعات',
    status: {
      not_connected: 'غير مربوط',
      begun: 'غير مكتمل',
      pending: 'قيد التحقق',
      enabled: 'مربوط',
      disabled: 'متوقف',
    },
    text: {
      not_connected: 'اربط حسابك المصرفي ليمكن دفع روابط الدفع الخاصة بك.',
      begun: 'وصلت بياناتك. يطلب المزوّد الباقي في صفحته.',
      pending: 'بياناتك لدى المزوّد. إذا كان ينقص شيء فستوضحه صفحته.',
      enabled: 'يمكن دفع روابط الدفع الخاصة بك.',
      disabled: 'أنهى المزوّد الربط، لذلك لا يمكن دفع روابط الدفع الخاصة بك. يمكنك إعادة الربط.',
      unknown: 'هذه الحالة غير معروفة هنا. يمكن للمزوّد أن يوضح معناها.',
    },
    account: (account) => isolated`يصل المال إلى ${account}.`,
    forbidden: 'لا يمكن ربطه إلا لمسؤول في حسابك.',
    unsupported: 'لا يحتاج هذا المزوّد إلى ربط.',
    failed: 'تعذّرت قراءة حالة الربط.',
    begin: 'ربط الحساب',
    again: 'إعادة الربط',
    continue: 'المتابعة لدى المزوّد',
    change: 'تغيير بياناتك',
    formLabel: 'ربط حسابك',
    submit: 'ربط الحساب',
    submitting: 'جارٍ الربط…',
    notSure: 'لم نتمكن من معرفة ما إذا كان هذا قد وصل. أعد المحاولة: لا ضرر من التكرار.',
    refusedTitle: { refused: 'رفض المزوّد هذه البيانات.', failed: 'لم يُربط أي شيء.' },
    changed: (status) => isolated`حالة الربط الآن: ${status}`,
    chooseAccount: 'اختر حسابًا',
    counted: (count, least) =>
      plural(least, {
        zero: isolated`عدد الأحرف: ${count.text}.`,
        one: isolated`عدد الأحرف: ${count.text}، والمطلوب حرف واحد على الأقل.`,
        two: isolated`عدد الأحرف: ${count.text}، والمطلوب حرفان على الأقل.`,
        few: isolated`عدد الأحرف: ${count.text}، والمطلوب ${least.text} أحرف على الأقل.`,
        many: isolated`عدد الأحرف: ${count.text}، والمطلوب ${least.text} حرفًا على الأقل.`,
        other: isolated`عدد الأحرف: ${count.text}، والمطلوب ${least.text} حرف على الأقل.`,
      }),
    fields: {
      bankAccountId: { label: 'الحساب المصرفي', description: 'حيث يصل المال.' },
      phoneNumber: {
        label: 'رقم الهاتف',
        description: 'مع رمز البلد، مثل \u2066+33\u00a06\u00a012\u00a034\u00a056\u00a078\u2069. قد يتصل به المزوّد.',
      },
      websiteUrl: {
        label: 'الموقع الإلكتروني',
        description: 'حيث يجدك عملاؤك. إن لم يكن لديك موقع فصف نشاطك أدناه.',
      },
      businessDescription: {
        label: 'نشاط شركتك',
        description: 'ماذا تبيع، ولمن.',
      },
      callbackUrl: { label: 'صفحة العودة', description: 'الصفحة التي يعيدك إليها المزوّد.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'اختر الحساب الذي يصل إليه المال.',
        not_found: 'لا يعرف المزوّد هذا الحساب.',
      },
      phoneNumber: {
        wrong_format: 'أدخل الرقم مع علامة + ورمز البلد، مثل \u2066+33\u00a06\u00a012\u00a034\u00a056\u00a078\u2069.',
      },
      websiteUrl: { wrong_format: 'أدخل عنوانًا كاملًا يبدأ بـ \u2066https://\u2069 ولا يحتوي على @.' },
      businessDescription: {
        required: 'صف نشاطك، أو أدخل موقعك الإلكتروني أعلاه.',
        too_short: 'اكتب المزيد: يحتاج المزوّد إلى وصف أطول.',
      },
      callbackUrl: { wrong_format: 'أدخل عنوانًا كاملًا يبدأ بـ \u2066https://\u2069.' },
    },
  },
};
