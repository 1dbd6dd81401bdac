import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'pt-PT',

  common: {
    cancel: 'Cancelar',
    close: 'Fechar',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Esta página não tem autorização para copiar. O texto está selecionado: copie-o manualmente.',
    copyText: 'Texto a copiar',
    tryAgain: 'Tentar novamente',
    optional: 'Opcional',
    test: 'Teste',
    testHint: 'Criado em modo de teste: nenhum dinheiro é movimentado.',
    newTab: '(abre num novo separador)',
    loading: 'A carregar',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Aberto',
    processing: 'Em processamento',
    paid: 'Pago',
    expired: 'Expirado',
    canceled: 'Cancelado',
    failed: 'Falhado',
    unknown: (word) => `Estado: ${word}`,
    withMoney: {
      pending: (status) => `${status}, pagamento em curso`,
      received: (status) => `${status}, pagamento recebido`,
      settled: (status) => `${status}, pagamento recebido`,
      refunded: () => 'Reembolsado',
      disputed: () => 'Contestado',
      payout_failed: (status) => `${status}, liquidação falhada`,
      payout_canceled: (status) => `${status}, liquidação cancelada`,
    },
    paidNotSettled: 'Pago, ainda por liquidar',
    paidPending: 'Pago, dinheiro a caminho',
  },
};
