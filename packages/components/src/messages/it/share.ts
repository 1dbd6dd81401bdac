import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Condividi il link di pagamento da ${amount}`,
    native: 'Condividi con…',
    mail: 'Email',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Invia da qui',
    showQr: 'Mostra codice QR',
    downloadQr: 'Scarica codice QR',
    qrLabel: (amount) => `Codice QR del link di pagamento da ${amount}`,
    qrTitle: 'Codice QR',
    qrHint: (amount) => `Inquadralo con un telefono per pagare ${amount}.`,
    subject: (amount, reference) =>
      reference === null ? `Link di pagamento da ${amount}` : `Link di pagamento da ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null
        ? `Il pagamento di ${amount} può essere effettuato qui:`
        : `Il pagamento di ${amount} per ${reference} può essere effettuato qui:`,
  },
};
