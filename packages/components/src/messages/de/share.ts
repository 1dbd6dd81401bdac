import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Zahlungslink über ${amount} teilen`,
    native: 'Teilen mit …',
    mail: 'E-Mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Von hier senden',
    showQr: 'QR-Code anzeigen',
    downloadQr: 'QR-Code herunterladen',
    qrLabel: (amount) => `QR-Code des Zahlungslinks über ${amount}`,
    qrTitle: 'QR-Code',
    qrHint: (amount) => `Mit dem Telefon scannen, um ${amount} zu zahlen.`,
    subject: (amount, reference) =>
      reference === null ? `Zahlungslink über ${amount}` : `Zahlungslink über ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null ? `Bitte zahlen Sie hier ${amount}:` : `Bitte zahlen Sie hier ${amount} für ${reference}:`,
  },
};
