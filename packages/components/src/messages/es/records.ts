import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Previsto',
    processing: 'En proceso',
    succeeded: 'Pagado',
    reversed: 'Revertido',
    canceled: 'Cancelado',
    unknown: (word) => `Estado: ${word}`,
  },

  recordMethods: {
    none: 'Sin indicar',
    cash: 'Efectivo',
    check: 'Cheque',
    other: 'Otro método',
    otherLabel: 'Qué método',
  },

  recordFields: {
    kind: { label: 'Qué ha ocurrido' },
    amount: { label: 'Importe' },
    status: { label: 'Estado' },
    paidAt: { label: 'Pagado el' },
    plannedPaymentDate: { label: 'Previsto para el' },
    paymentMethod: { label: 'Método de pago' },
    paymentIntentId: {
      label: 'ID de la transacción',
      description: 'De su banco o proveedor, si lo hay. Si no, déjelo vacío.',
    },
    paymentIntentStatus: {
      label: 'Estado de la transacción',
      description: 'Con las palabras de su banco o proveedor.',
    },
    source: { label: 'Documento' },
    entityUserId: { label: 'Registrado por' },
  },

  recordProblems: {
    amount: {
      required: 'Introduzca el importe.',
      too_small: 'Introduzca un importe superior a cero.',
      not_allowed: 'Un pago se registra en la moneda de su documento.',
    },
    paidAt: {
      required: 'Introduzca cuándo se pagó.',
      wrong_format: 'Introduzca una fecha y una hora.',
      in_future: 'Está en el futuro. Prevea el pago en su lugar o elija un momento ya pasado.',
      no_such_time: 'En esta hora cambia el horario, por lo que este momento no existe. Elija otro.',
    },
    plannedPaymentDate: {
      required: 'Introduzca el día.',
      wrong_format: 'Introduzca un día.',
      in_past: 'Este día ya ha pasado. Elija hoy o un día posterior.',
    },
  },

  outstanding: {
    label: 'Lo que queda pendiente',
    total: 'Total',
    recorded: 'Registrado',
    outstanding: 'Pendiente',
    overpaid: 'Pagado de más',
    planned: 'Previsto',
    processing: 'En proceso',
    otherCurrencies: 'En otras monedas',
    failed: 'No se ha podido averiguar lo que queda pendiente.',
  },

  recordForm: {
    title: 'Registrar un pago',
    titleFor: (number) => `Registrar un pago de ${number}`,
    body: 'Esto solo anota lo que ha ocurrido en otro lugar. No mueve dinero.',
    kinds: { payment: 'Pago', refund: 'Reembolso', failed_payment: 'Pago fallido' },
    negativeHint: 'Se resta de lo que se ha pagado.',
    statuses: { succeeded: 'Hecho', processing: 'En curso', created: 'Previsto' },
    fullAmount: (due) => `Todo lo pendiente, ${due}`,
    paidAt: (zone) => `Pagado el, fecha y hora (${zone})`,
    moreOptions: 'Más opciones',
    linkProcessing:
      'Hay un pago en curso a través de un enlace de pago. El proveedor lo registra por sí mismo: registre aquí solo lo que se paga de otra manera.',
    linkPaid:
      'Esto se pagó a través de un enlace de pago. El proveedor lo registra por sí mismo: registre aquí solo lo que se pagó de otra manera.',
    submit: {
      payment: 'Registrar pago',
      refund: 'Registrar reembolso',
      failed_payment: 'Registrar pago fallido',
    },
    submitting: 'Registrando…',
    moreThanDue: (amount, due) => `${amount} es más que los ${due} pendientes. ¿Registrarlo igualmente?`,
    nothingDue: (amount) => `Ya no queda nada pendiente. ¿Registrar ${amount} igualmente?`,
    recordAnyway: (amount) => `Registrar ${amount}`,
    changeAmount: 'Cambiar el importe',
    refusedTitle: { refused: 'El proveedor ha rechazado este registro.', failed: 'No se ha registrado nada.' },
    notReady: {
      unsupported: 'Con este proveedor no se pueden registrar pagos.',
      forbidden: 'No tiene permiso para registrar pagos. Pregunte a un administrador de su cuenta.',
    },
    checkingBroken: 'La conexión se cortó después del envío. Estamos comprobando si el pago se ha registrado.',
    checkingProvider: 'El proveedor de pagos no responde. Estamos comprobando si el pago se ha registrado.',
  },

  recorded: {
    title: { payment: 'Pago registrado', negative: 'Registrado', planned: 'Pago previsto' },
    foundTitle: 'Ya se había registrado; aquí está',
    left: (due) => `Todavía pendiente: ${due}`,
    nothingLeft: 'Ya no queda nada pendiente.',
    done: 'Listo',
    another: 'Registrar otro',
  },

  recordAttempt: {
    unresolved: 'No hemos podido averiguar si el registro existe. Compruébelo de nuevo antes de registrarlo otra vez.',
    createNew: 'Registrar uno nuevo',
    createNewAsk: 'Si el primero aparece más tarde, se contará dos veces. Le avisaremos.',
    createNewYes: 'Registrarlo igualmente',
    createNewNo: 'No registrar',
    chooseTitle: '¿Es alguno de estos su registro?',
    choose: 'Más de un registro se parece al suyo. Elija el que ha hecho o indique que no es ninguno.',
  },

  recordMismatch: {
    title: 'El registro no coincide con lo que introdujo',
    amount: (got, asked) => `El proveedor ha registrado ${got}, usted introdujo ${asked}.`,
    got: 'Lo que registró el proveedor',
    accept: 'Conservar este registro',
    cancel: 'Cancelar este registro',
  },

  recordFoundLate: {
    told: (amount) =>
      `El registro anterior de ${amount} ha aparecido después de todo. Si desde entonces lo ha registrado otra vez, cancele el que sobra.`,
    cancel: 'Cancelar el registro anterior',
    dismiss: 'Descartar',
  },

  records: {
    label: 'Pagos registrados',
    count: (count) => plural(count, { one: `${count.text} pago mostrado`, other: `${count.text} pagos mostrados` }),
    failed: 'No se han podido cargar los pagos.',
    stale: 'Es posible que estos datos no estén actualizados.',
    empty: 'Todavía no se ha registrado ningún pago.',
    emptyAction: 'Registrar pago',
    nothingMatches: 'Ningún pago coincide con lo que busca.',
    forbidden: 'No tiene permiso para ver los pagos registrados. Pregunte a un administrador de su cuenta.',
    unsupported: 'Este proveedor no guarda registros de pagos.',
    more: 'Mostrar más',
    loadingMore: 'Cargando…',
    negative: 'Reembolso o pago fallido',
    byProvider: 'Registrado por el proveedor',
    overpaid: (amount) => `Pagado de más: ${amount}`,
    plannedFor: (day) => `Previsto para el ${day}`,
    details: 'Detalles',
    history: 'Historial',
    by: (user) => `por ${user}`,
    document: {
      receivable: (name) => `Factura ${name}`,
      payable: (name) => `Factura recibida ${name}`,
      invoice: (name) => `Factura ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Estado del documento',
    documentStatusChange: (before, after) => `de ${before} a ${after}`,
    recordId: 'ID del registro',
    start: 'Iniciar el proceso',
    starting: 'Iniciando…',
    complete: 'Marcar como pagado',
    edit: 'Editar',
    cancel: 'Cancelar pago',
    changed: (status) => `Nuevo estado del pago: ${status}`,
    changedMeanwhile: (status) => `Ha cambiado entretanto; su estado actual: ${status}. No se ha enviado nada.`,
    notDone: 'Esto no se ha hecho.',
    notSure:
      'No hemos podido averiguar si esto ha tenido efecto. Inténtelo de nuevo: repetirlo no tiene consecuencias.',
  },

  completeRecord: {
    title: (amount) => `¿Marcar ${amount} como pagados?`,
    body: 'Se resta de lo pendiente y no se puede deshacer. Más adelante se puede registrar un reembolso.',
    confirm: 'Marcar como pagado',
    confirming: 'Guardando…',
  },

  cancelRecord: {
    title: (amount) => `¿Cancelar el pago de ${amount}?`,
    body: 'Permanece en la lista como cancelado y no se cuenta. No se puede deshacer.',
    confirm: 'Cancelar pago',
    confirming: 'Cancelando…',
    keep: 'Conservar pago',
  },

  editRecord: {
    title: (amount) => `Editar el pago de ${amount}`,
    body: 'Lo que no cambie se queda como está.',
    confirm: 'Guardar',
    confirming: 'Guardando…',
    refusedTitle: { refused: 'El proveedor ha rechazado este cambio.', failed: 'No se ha cambiado nada.' },
    changedTitle: 'Otra persona ha cambiado este pago',
    changedBody: 'Nada de lo suyo se ha guardado todavía. Compare lo que abrió con lo que hay ahora.',
    seen: 'Cuando lo abrió',
    now: 'Ahora',
    overwrite: 'Guardar lo mío igualmente',
    keepTheirs: 'Dejarlo como está ahora',
  },
};
