import type { ShareMessages } from '../share.en.js';

export const share: ShareMessages = {
  share: {
    label: (amount) => `${amount} の支払いリンクを共有`,
    native: '共有先を選ぶ…',
    mail: 'メール',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    send: 'ここから送信',
    showQr: 'QR コードを表示',
    downloadQr: 'QR コードをダウンロード',
    qrLabel: (amount) => `${amount} の支払いリンクの QR コード`,
    qrTitle: 'QR コード',
    qrHint: (amount) => `スマートフォンで読み取ると ${amount} を支払えます。`,
    subject: (amount, reference) =>
      reference === null ? `${amount} のお支払いリンク` : `${amount} のお支払いリンク（${reference}）`,
    text: (amount, reference) =>
      reference === null
        ? `${amount} のお支払いはこちらからお願いいたします：`
        : `${reference} の ${amount} のお支払いはこちらからお願いいたします：`,
  },
};
