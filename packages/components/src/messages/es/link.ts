import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Enlace de pago',
    copy: 'Copiar enlace',
    open: 'Abrir página',
    share: 'Compartir',
    more: 'Más acciones',
    viewDetails: 'Ver detalles',
    notALink: 'Esta dirección no se ha reconocido como una página de pago segura. Compruébela antes de compartirla.',
  },

  card: {
    label: (amount) => `Enlace de pago de ${amount}`,
    expires: (relative) => `Caduca ${relative}`,
    expired: (relative) => `Caducado ${relative}`,
    expiresOn: (instant) => `Caduca el ${instant}`,
    expiredOn: (instant) => `Caducado el ${instant}`,
    noExpiry: 'Sin fecha de caducidad',
    endingSoon: 'Queda menos de un día.',
    byTheClock: 'El plazo ha pasado; falta la confirmación del proveedor.',
    lastAttempt: {
      failed: 'El último intento de pago ha fallado. El enlace todavía se puede pagar.',
      requires_action: 'El pagador todavía debe confirmar el pago.',
    },
    moneyAfterEnd: 'Cuando el enlace terminó, ya había empezado un pago.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} pago, ${received} recibidos`,
        other: `${count.text} pagos, ${received} recibidos`,
      }),
    expire: 'Desactivar enlace',
    changed: (status) => `Nuevo estado del enlace: ${status}`,
    returned: 'El pago ha sido devuelto.',
    failed: 'No se ha podido cargar el enlace.',
    stale: 'Es posible que estos datos no estén actualizados.',
    notFound: 'Este enlace no existe o no tiene acceso a él.',
  },
};
