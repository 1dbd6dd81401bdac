import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Introduzca el importe.',
      too_small: 'Introduzca un importe superior a cero.',
      too_large: 'Es más de lo que queda por pagar.',
      not_allowed: 'Esta moneda o este número de decimales no se ofrece.',
    },
    items: { required: 'Añada al menos un artículo.' },
    paymentMethods: {
      required: 'Elija al menos un método de pago.',
      not_allowed: 'Uno de ellos ya no está activo. Elija otro.',
    },
    reference: { required: 'Introduzca una referencia, por ejemplo un número de factura.' },
    expiresAt: {
      required: 'Elija hasta cuándo se puede pagar el enlace.',
      too_small: 'Elija un momento posterior: el proveedor necesita más antelación.',
      too_large: 'Elija un momento anterior: el proveedor no acepta uno tan lejano.',
      wrong_format: 'Introduzca una fecha y una hora.',
      no_such_time: 'En esta hora cambia el horario, por lo que este momento no existe. Elija otro.',
    },
    returnUrl: {
      wrong_format: 'Introduzca una dirección completa que empiece por https://.',
      not_allowed: 'Introduzca una dirección que empiece por https:// y no contenga una contraseña.',
      invalid: 'Introduzca una dirección completa que empiece por https://.',
    },
    'invoice.dueDate': { too_small: 'La fecha de vencimiento es anterior a la de la factura.' },
    'invoice.file': {
      required: 'Rellene los tres: dirección, nombre y tipo.',
      wrong_format: 'Introduzca una dirección completa que empiece por https://.',
      not_allowed: 'Este tipo de archivo no se acepta.',
    },
  },
};
