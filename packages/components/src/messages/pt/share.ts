import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Partilhar o link de pagamento de ${amount}`,
    native: 'Partilhar com…',
    mail: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Enviar daqui',
    showQr: 'Mostrar código QR',
    downloadQr: 'Transferir código QR',
    qrLabel: (amount) => `Código QR do link de pagamento de ${amount}`,
    qrTitle: 'Código QR',
    qrHint: (amount) => `Leia-o com um telemóvel para pagar ${amount}.`,
    subject: (amount, reference) =>
      reference === null ? `Link de pagamento de ${amount}` : `Link de pagamento de ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null
        ? `Por favor, pague ${amount} aqui:`
        : `Por favor, pague ${amount} referente a ${reference} aqui:`,
  },
};
