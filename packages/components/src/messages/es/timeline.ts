import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Actividad',
    events: {
      created: 'Enlace creado',
      attempt_failed: 'Intento de pago fallido',
      action_required: 'A la espera de que el pagador confirme',
      processing: 'Pago en curso',
      paid: 'Pago recibido',
      settled: 'Liquidado en su cuenta',
      refunded: 'Reembolsado',
      disputed: 'En disputa por el pagador',
      payout_failed: 'Liquidación fallida',
      payout_canceled: 'Liquidación cancelada',
      expired: 'Enlace caducado',
      canceled: 'Enlace cancelado',
      record_created: 'Pago previsto',
      record_processing: 'Pago registrado en curso',
      record_succeeded: 'Pago registrado',
      record_canceled: 'Pago registrado cancelado',
    },
    paymentCanceled: 'Pago cancelado',
    takenBack: 'Reembolso o pago fallido registrado',
    unknown: (word) => `El proveedor indica: ${word}`,
    reasons: {
      deadline: 'Su plazo había terminado.',
      by_request: 'Se desactivó antes de tiempo.',
    },
    by: 'Por',
    empty: 'Todavía no ha ocurrido nada.',
    failed: 'No se ha podido cargar la actividad.',
    unsupported: 'Este proveedor no informa del historial de un enlace.',
    forbidden: 'No tiene permiso para ver la actividad de este enlace.',
  },
};
