import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Atividade',
    events: {
      created: 'Link criado',
      attempt_failed: 'Tentativa de pagamento falhada',
      action_required: 'À espera da confirmação do pagador',
      processing: 'Pagamento em curso',
      paid: 'Pagamento recebido',
      settled: 'Liquidado na sua conta',
      refunded: 'Reembolsado',
      disputed: 'Contestado pelo pagador',
      payout_failed: 'Liquidação falhada',
      payout_canceled: 'Liquidação cancelada',
      expired: 'Link expirado',
      canceled: 'Link cancelado',
      record_created: 'Pagamento planeado',
      record_processing: 'Pagamento registado em curso',
      record_succeeded: 'Pagamento registado',
      record_canceled: 'Pagamento registado cancelado',
    },
    paymentCanceled: 'Pagamento cancelado',
    takenBack: 'Reembolso ou pagamento falhado registado',
    unknown: (word) => `O prestador diz: ${word}`,
    reasons: {
      deadline: 'O seu prazo tinha terminado.',
      by_request: 'Foi desativado antes do prazo.',
    },
    by: 'Por',
    empty: 'Ainda não aconteceu nada.',
    failed: 'Não foi possível carregar a atividade.',
    unsupported: 'Este prestador não comunica o histórico de um link.',
    forbidden: 'Não tem autorização para ver a atividade deste link.',
  },
};
