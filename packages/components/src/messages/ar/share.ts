import { isolated } from '../isolated.js';
import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => isolated`مشاركة رابط الدفع بمبلغ ${amount}`,
    native: 'مشاركة عبر…',
    mail: 'البريد الإلكتروني',
    sms: 'رسالة نصية',
    whatsapp: 'واتساب',
    send: 'إرسال من هنا',
    showQr: 'عرض رمز QR',
    downloadQr: 'تنزيل رمز QR',
    qrLabel: (amount) => isolated`رمز QR لرابط الدفع بمبلغ ${amount}`,
    qrTitle: 'رمز QR',
    qrHint: (amount) => isolated`امسحه ضوئيًا بالهاتف لدفع ${amount}.`,
    subject: (amount, reference) =>
      reference === null ? isolated`رابط دفع بمبلغ ${amount}` : isolated`رابط دفع بمبلغ ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null ? isolated`يُرجى دفع ${amount} هنا:` : isolated`يُرجى دفع ${amount} مقابل ${reference} هنا:`,
  },
};
