/** The words of passing a link on, in English. */
export const shareEn = {
  share: {
    label: (amount: string): string => `Share the payment link for ${amount}`,
    native: 'Share with…',
    mail: 'Email',
    sms: 'Text message',
    whatsapp: 'WhatsApp',
    send: 'Send from here',
    showQr: 'Show QR code',
    downloadQr: 'Download QR code',
    qrLabel: (amount: string): string => `QR code of the payment link for ${amount}`,
    qrTitle: 'QR code',
    qrHint: (amount: string): string => `Scan it with a phone to pay ${amount}.`,
    /** The subject of a mail, and the title on a share sheet. */
    subject: (amount: string, reference: string | null): string =>
      reference === null ? `Payment link for ${amount}` : `Payment link for ${amount} (${reference})`,
    /** What the payer reads, before the address. */
    text: (amount: string, reference: string | null): string =>
      reference === null ? `Please pay ${amount} here:` : `Please pay ${amount} for ${reference} here:`,
  },
};

export type ShareMessages = typeof shareEn;
