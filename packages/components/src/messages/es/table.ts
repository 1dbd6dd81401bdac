import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Enlaces de pago',
    link: (amount, about) => (about === null ? `Enlace de pago de ${amount}` : `Enlace de pago de ${amount}, ${about}`),
    columns: {
      amount: 'Importe',
      status: 'Estado',
      payer: 'Pagador',
      reference: 'Referencia',
      createdAt: 'Creado',
      expiresAt: 'Caduca',
    },
    overdue: (relative) => `Plazo vencido ${relative}`,
    changed: (link, status) => `${link}, nuevo estado: ${status}`,
    keys: 'Las teclas de flecha, Inicio, Fin, Re Pág y Av Pág permiten moverse entre los enlaces.',
    failed: 'No se han podido cargar los enlaces de pago.',
  },
};
