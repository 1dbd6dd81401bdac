import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Algunos datos no se han aceptado. Revíselos e inténtelo de nuevo.',
    unauthorized: 'Su sesión se ha cerrado. Inicie sesión de nuevo para continuar.',
    forbidden: 'No tiene permiso para hacer esto.',
    not_found: 'Esto ya no existe o no tiene acceso.',
    conflict: 'Esto ha cambiado entretanto.',
    rate_limited: 'Hay demasiadas solicitudes en este momento. Espere un momento e inténtelo de nuevo.',
    unsupported: 'El proveedor no lo permite.',
    provider_unavailable: 'El proveedor de pagos no responde. Inténtelo de nuevo en un momento.',
    network: 'No hay conexión. Compruébela e inténtelo de nuevo.',
    timeout: 'La respuesta ha tardado demasiado.',
    outcome_unknown: 'No se sabe si esto ha tenido efecto. Compruébelo antes de repetirlo.',
    aborted: 'La operación se ha detenido.',
    unexpected: 'Algo ha salido mal.',
  },

  support: {
    requestId: 'Solicitud',
    copy: 'Copiar para soporte',
    copied: 'Copiado para soporte',
    copyKey: 'Copiar la clave',
  },
};
