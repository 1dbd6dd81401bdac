import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Links de pagamento',
    link: (amount, about) =>
      about === null ? `Link de pagamento de ${amount}` : `Link de pagamento de ${amount}, ${about}`,
    columns: {
      amount: 'Valor',
      status: 'Estado',
      payer: 'Pagador',
      reference: 'Referência',
      createdAt: 'Criado',
      expiresAt: 'Expira',
    },
    overdue: (relative) => `Prazo terminado ${relative}`,
    changed: (link, status) => `${link}, novo estado: ${status}`,
    keys: 'As teclas de seta, Home, End, Page Up e Page Down movem entre os links.',
    failed: 'Não foi possível carregar os links de pagamento.',
  },
};
