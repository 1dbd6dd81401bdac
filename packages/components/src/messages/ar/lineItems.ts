import { isolated } from '../isolated.js';
import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'البنود',
    item: (position) => isolated`البند ${position}`,
    add: 'إضافة بند',
    added: (name) => isolated`أُضيف ${name}`,
    remove: (name) => isolated`إزالة ${name}`,
    removed: (name, left) =>
      plural(left, {
        zero: isolated`أُزيل ${name}، لم يبقَ أي بند`,
        one: isolated`أُزيل ${name}، بقي بند واحد`,
        two: isolated`أُزيل ${name}، بقي بندان`,
        few: isolated`أُزيل ${name}، بقيت ${left.text} بنود`,
        many: isolated`أُزيل ${name}، بقي ${left.text} بندًا`,
        other: isolated`أُزيل ${name}، بقي ${left.text} بند`,
      }),
    more: (name) => isolated`المزيد عن ${name}`,
    currency: 'العملة',
    parts: {
      title: 'العنوان',
      quantity: 'الكمية',
      unitPrice: 'سعر الوحدة الصافي',
      vatPercent: 'ضريبة القيمة المضافة %',
      type: 'النوع',
      measureUnit: 'الوحدة',
      description: 'الوصف',
    },
    types: { good: 'سلعة', service: 'خدمة' },
    measureUnits: {
      unit: 'قطعة',
      pair: 'زوج',
      set: 'طقم',
      number_of_articles: 'صنف',
      quarter: 'ربع سنة',
      half_year: 'نصف سنة',
      two_week: 'أسبوعان',
      square_meter: 'متر مربع',
      cubic_meter: 'متر مكعب',
      ton: 'طن',
    },
    net: 'الصافي',
    vat: 'ضريبة القيمة المضافة',
    total: 'الإجمالي',
    about: (amount) => isolated`نحو ${amount}`,
    range: (least, greatest) => isolated`يحدد المزوّد الأجزاء الأخيرة: من ${least} إلى ${greatest}.`,
    aboutWithin: (amount, least, greatest) => isolated`نحو ${amount} (من ${least} إلى ${greatest})`,
    between: (least, greatest) => isolated`من ${least} إلى ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        zero: 'كل البنود مكتملة ومحسوبة.',
        one: 'بند واحد غير مكتمل ولم يُحسب بعد.',
        two: 'بندان غير مكتملين ولم يُحسبا بعد.',
        few: isolated`${count.text} بنود غير مكتملة ولم تُحسب بعد.`,
        many: isolated`${count.text} بندًا غير مكتمل ولم تُحسب بعد.`,
        other: isolated`${count.text} بند غير مكتمل ولم تُحسب بعد.`,
      }),
    line: (quantity, title, price, vat) => isolated`${quantity} × ${title}، ${price}، ضريبة القيمة المضافة ${vat}`,
    partOf: (item, part) => isolated`${item}، ${part}`,
    problems: {
      title: { required: 'أدخل عنوانًا.' },
      quantity: {
        required: 'أدخل الكمية.',
        too_small: 'أدخل كمية أكبر من الصفر.',
        wrong_format: 'أدخل الكمية.',
      },
      unitPrice: {
        required: 'أدخل السعر.',
        too_small: 'أدخل سعرًا بلا علامة ناقص.',
        not_allowed: 'أدخل السعر بعملة البنود الأخرى.',
      },
      vatPercent: {
        required: 'أدخل ضريبة القيمة المضافة كنسبة مئوية، وصفرًا إن لم تكن هناك ضريبة.',
        wrong_format: 'أدخل ضريبة القيمة المضافة كنسبة مئوية، وصفرًا إن لم تكن هناك ضريبة.',
      },
    },
    numberProblems: {
      empty: ({ example }) => isolated`أدخل رقمًا مثل ${example}.`,
      required: ({ example }) => isolated`أدخل رقمًا مثل ${example}.`,
      incomplete: ({ example }) => isolated`أدخل رقمًا مثل ${example}.`,
      not_a_number: ({ example }) => isolated`أدخل رقمًا مثل ${example}.`,
      ambiguous: ({ example }) => isolated`يمكن قراءة هذا بطريقتين. اكتبه مثل ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          zero: 'أدخل رقمًا بلا منازل عشرية.',
          one: 'أدخل منزلة عشرية واحدة على الأكثر.',
          two: 'أدخل منزلتين عشريتين على الأكثر.',
          few: isolated`أدخل ${maxDecimals.text} منازل عشرية على الأكثر.`,
          many: isolated`أدخل ${maxDecimals.text} منزلة عشرية على الأكثر.`,
          other: isolated`أدخل ${maxDecimals.text} منزلة عشرية على الأكثر.`,
        }),
      too_large: () => 'أدخل رقمًا أصغر.',
      negative: () => 'أدخل رقمًا بلا علامة ناقص.',
    },
  },
};
