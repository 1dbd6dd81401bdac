import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Sin activar en su proveedor: ${methods}.`,
    send_only: (methods) => `Solo para enviar dinero: ${methods}.`,
    amount: (methods) => `No disponible para este importe: ${methods}.`,
  },

  fields: {
    amount: { label: 'Importe' },
    items: { label: 'Artículos' },
    source: { label: 'Documento' },
    paymentMethods: { label: 'Métodos de pago' },
    recipient: { label: 'Beneficiario', description: 'Quién recibe el dinero. Déjelo vacío para su propia empresa.' },
    payerName: { label: 'Pagador', description: 'Visible para el pagador.' },
    reference: { label: 'Referencia', description: 'Visible para el pagador, también en su extracto bancario.' },
    description: { label: 'Descripción', description: 'Visible para el pagador.' },
    expiresAt: { label: 'Caducidad' },
    returnUrl: { label: 'Página de retorno', description: 'Adónde llega el pagador después del pago.' },
    reusable: { label: 'Se puede pagar más de una vez', description: 'El enlace sigue abierto después de un pago.' },
    'invoice.issueDate': { label: 'Fecha de la factura' },
    'invoice.dueDate': { label: 'Fecha de vencimiento' },
    'invoice.file': { label: 'Archivo de la factura', description: 'Un documento que el pagador puede abrir.' },
    customerId: { label: 'Cliente' },
    metadata: { label: 'Metadatos', description: 'Para sus propios sistemas. El pagador no los ve.' },
  },

  createForm: {
    label: 'Crear un enlace de pago',
    netLabel: 'Importe antes de impuestos',
    netHint: 'El proveedor añade el impuesto.',
    stillToPay: (number) => (number === '' ? 'Pendiente de pago' : `Pendiente de pago de ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Déjelo vacío para pedir el total.',
    methodsFailed: 'No se han podido cargar los métodos de pago.',
    expiryDefault: 'Estándar',
    expiryCustom: 'Elegir fecha',
    expiryAt: (zone) => `Fecha y hora (${zone})`,
    expiresOn: (instant) => `Hasta el ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'El proveedor fija el plazo.' : `${days} después de su creación; el proveedor fija el plazo.`,
    expiryNever: 'Este enlace no caduca.',
    moreOptions: 'Más opciones',
    summary: ({ amount, methods, until, net }) =>
      `Un enlace de ${amount}${net ? ' más impuestos' : ''}${methods ? `, que se puede pagar con ${methods}` : ''}${
        until ? ` hasta el ${until}` : ''
      }.${net ? ' El proveedor añade el impuesto.' : ''} Después no se puede modificar.`,
    summaryEmpty: 'Un enlace no se puede modificar una vez creado.',
    submit: 'Crear enlace',
    submitting: 'Creando…',
    stillWorking: 'Todavía en proceso. No cierre esta página.',
    waiting: 'El proveedor todavía lo está procesando. No cierre esta página.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Un campo requiere su atención',
        other: `${count.text} campos requieren su atención`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'El proveedor ha rechazado este enlace.', failed: 'No se ha creado ningún enlace.' },
    refusedWith: (words) => `El proveedor indica: «${words}»`,
  },

  outcome: {
    created: 'Enlace creado',
    checkingBroken: 'La conexión se cortó después del envío. Estamos comprobando si el enlace se ha creado.',
    checkingProvider: 'El proveedor de pagos no responde. Estamos comprobando si el enlace se ha creado.',
    unresolved: 'No hemos podido averiguar si el enlace existe. Compruébelo de nuevo antes de crear otro.',
    lookAgain: 'Comprobar de nuevo',
    differs: 'El enlace no coincide con lo que pidió',
  },

  fieldErrors: {
    required: (label) => `Rellene este campo: ${label}.`,
    too_small: 'Este valor es demasiado pequeño.',
    too_large: 'Este valor es demasiado grande.',
    too_short: 'Este texto es demasiado corto.',
    too_long: 'Este texto es demasiado largo.',
    not_allowed: 'Esto no se permite aquí.',
    wrong_format: 'El formato no es correcto.',
    in_past: 'Elija un momento futuro.',
    not_found: 'No se ha encontrado.',
    invalid: 'El proveedor no ha aceptado este dato.',
  },
};
