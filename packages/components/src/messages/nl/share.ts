import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `De betaallink van ${amount} delen`,
    native: 'Delen met…',
    mail: 'E-mail',
    sms: 'Sms',
    whatsapp: 'WhatsApp',
    send: 'Vanaf hier versturen',
    showQr: 'QR-code tonen',
    downloadQr: 'QR-code downloaden',
    qrLabel: (amount) => `QR-code van de betaallink van ${amount}`,
    qrTitle: 'QR-code',
    qrHint: (amount) => `Scan met een telefoon om ${amount} te betalen.`,
    subject: (amount, reference) =>
      reference === null ? `Betaallink van ${amount}` : `Betaallink van ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null ? `Betaal hier ${amount}:` : `Betaal hier ${amount} voor ${reference}:`,
  },
};
