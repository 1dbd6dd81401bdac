import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Compartir el enlace de pago de ${amount}`,
    native: 'Compartir con…',
    mail: 'Correo electrónico',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Enviar desde aquí',
    showQr: 'Mostrar código QR',
    downloadQr: 'Descargar código QR',
    qrLabel: (amount) => `Código QR del enlace de pago de ${amount}`,
    qrTitle: 'Código QR',
    qrHint: (amount) => `Escanéelo con un teléfono para pagar ${amount}.`,
    subject: (amount, reference) =>
      reference === null ? `Enlace de pago de ${amount}` : `Enlace de pago de ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null ? `Pague ${amount} aquí, por favor:` : `Pague ${amount} por ${reference} aquí, por favor:`,
  },
};
