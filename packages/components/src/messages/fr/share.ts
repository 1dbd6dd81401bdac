import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `Partager le lien de paiement de ${amount}`,
    native: 'Partager avec…',
    mail: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'Envoyer d’ici',
    showQr: 'Afficher le QR code',
    downloadQr: 'Télécharger le QR code',
    qrLabel: (amount) => `QR code du lien de paiement de ${amount}`,
    qrTitle: 'QR code',
    qrHint: (amount) => `Scannez-le avec un téléphone pour payer ${amount}.`,
    subject: (amount, reference) =>
      reference === null ? `Lien de paiement de ${amount}` : `Lien de paiement de ${amount} (${reference})`,
    text: (amount, reference) =>
      reference === null
        ? `Merci de payer ${amount} ici\u00a0:`
        : `Merci de payer ${amount} pour ${reference} ici\u00a0:`,
  },
};
