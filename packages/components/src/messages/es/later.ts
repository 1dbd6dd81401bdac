import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'El enlace ya se había creado; aquí está',
    another: 'Crear otro',
    done: 'Listo',
    netHint: (subtotal, tax) => `${subtotal} más ${tax} de impuestos`,
    noUrl: 'El proveedor no ha dado ninguna dirección para este enlace.',
  },

  attempt: {
    checkingTitle: 'Comprobando',
    unresolvedTitle: 'Todavía no lo sabemos',
    createNew: 'Crear un enlace nuevo',
    createNewAsk: 'Si el primero aparece más tarde, tendrá dos. Le avisaremos.',
    createNewYes: 'Crearlo igualmente',
    createNewNo: 'No crear',
    leave: 'Salir',
    asked: 'Lo que pidió',
    sentAt: 'Enviado',
    key: 'Clave para soporte',
    lookedAgain: (instant) => `Comprobado de nuevo el ${instant}: todavía no encontrado.`,
    chooseTitle: '¿Es alguno de estos su enlace?',
    choose: 'Más de un enlace se parece al suyo. Elija el que ha creado o indique que no es ninguno.',
    chooseThis: 'Este es el mío',
    chooseNone: 'Ninguno de estos',
    createdAt: (instant) => `Creado el ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `El enlace anterior de ${amount} ha aparecido después de todo. Si desde entonces ha creado otro, desactive el que no necesite.`,
    expire: 'Desactivar el enlace anterior',
    dismiss: 'Descartar',
  },

  mismatch: {
    amount: (got, asked) => `El proveedor ha creado este enlace por ${got}, usted vio ${asked}.`,
    field: 'Campo',
    asked: 'Lo que pidió',
    got: 'Lo que creó el proveedor',
    nothing: 'nada',
    yes: 'sí',
    no: 'no',
    accept: 'Usar este enlace',
    expire: 'Desactivar este enlace',
  },

  expireDialog: {
    title: (amount) => `¿Desactivar el enlace de ${amount}?`,
    body: 'Nadie podrá pagar con él y no se puede volver a abrir. Cree un enlace nuevo si todavía lo necesita.',
    reference: (reference) => `Referencia ${reference}`,
    confirm: 'Desactivar enlace',
    confirming: 'Desactivando…',
    keep: 'Conservar enlace',
    expired: 'El enlace está desactivado.',
    notSure:
      'No hemos podido averiguar si el enlace está desactivado. Inténtelo de nuevo: repetirlo no tiene consecuencias.',
    stillOpen: 'El enlace sigue abierto.',
    newsTitle: {
      paid: 'Este enlace se ha pagado',
      processing: 'Hay un pago en curso',
      expired: 'Este enlace ya había caducado',
      canceled: 'Este enlace ya estaba cancelado',
      other: 'Este enlace ha cambiado',
    },
    news: {
      paid: (amount) => `Se acaban de pagar ${amount}, por lo que el enlace no se ha desactivado.`,
      processing: (amount) => `Alguien está pagando ${amount} ahora mismo, por lo que el enlace no se ha desactivado.`,
      nothingToDo: 'Ya no había nada que hacer.',
      other: (status) => `No se ha desactivado. Su estado actual: ${status}.`,
    },
    paymentBegun: 'Ya había empezado un pago. Lo seguimos y lo mostraremos en cuanto se complete.',
    done: 'Listo',
  },

  rareFields: {
    recipientType: 'Tipo de beneficiario',
    recipientEntity: 'Su empresa',
    recipientCounterpart: 'Socio comercial',
    recipientId: 'ID del beneficiario',
    recipientNeeded: 'Quién recibe el dinero.',
    fileName: 'Nombre del archivo',
    fileUrl: 'Dirección del archivo',
    fileType: 'Tipo de archivo',
    metadataKey: 'Nombre',
    metadataValue: 'Valor',
    addMetadata: 'Añadir un par',
    removeMetadata: (name) => (name === '' ? 'Quitar este par' : `Quitar ${name}`),
  },
};
