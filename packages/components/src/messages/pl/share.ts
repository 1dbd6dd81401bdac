import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Udostępnij link do płatności na kwotę ${amount}`,
    native: 'Udostępnij przez…',
    mail: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Wyślij stąd',
    showQr: 'Pokaż kod QR',
    downloadQr: 'Pobierz kod QR',
    qrLabel: (amount) => `Kod QR linku do płatności na kwotę ${amount}`,
    qrTitle: 'Kod QR',
    qrHint: (amount) => `Zeskanuj telefonem, aby zapłacić ${amount}.`,
    subject: (amount, reference) =>
      reference === null
        ? `Link do płatności na kwotę ${amount}`
        : `Link do płatności na kwotę ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null ? `Prosimy o zapłatę ${amount} tutaj:` : `Prosimy o zapłatę ${amount} za ${reference} tutaj:`,
  },
};
