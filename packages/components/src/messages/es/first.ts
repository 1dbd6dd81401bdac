import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'es',

  common: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Esta página no tiene permiso para copiar. El texto está seleccionado: cópielo manualmente.',
    copyText: 'Texto para copiar',
    tryAgain: 'Reintentar',
    optional: 'Opcional',
    test: 'Prueba',
    testHint: 'Creado en modo de prueba: no se mueve dinero.',
    newTab: '(se abre en una pestaña nueva)',
    loading: 'Cargando',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Abierto',
    processing: 'En proceso',
    paid: 'Pagado',
    expired: 'Caducado',
    canceled: 'Cancelado',
    failed: 'Fallido',
    unknown: (word) => `Estado: ${word}`,
    withMoney: {
      pending: (status) => `${status}, pago en curso`,
      received: (status) => `${status}, pago recibido`,
      settled: (status) => `${status}, pago recibido`,
      refunded: () => 'Reembolsado',
      disputed: () => 'En disputa',
      payout_failed: (status) => `${status}, liquidación fallida`,
      payout_canceled: (status) => `${status}, liquidación cancelada`,
    },
    paidNotSettled: 'Pagado, aún sin liquidar',
    paidPending: 'Pagado, dinero en camino',
  },
};
