import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'No tiene permiso para crear enlaces de pago',
        text: 'Pida el permiso a un administrador de su cuenta.',
      },
      no_create_mode: { title: 'Con este proveedor no se pueden crear enlaces de pago', text: '' },
      source_paid: {
        title: 'No queda nada por pagar',
        text: 'Este documento está pagado por completo, así que no necesita un enlace.',
      },
      not_connected: {
        title: 'Los pagos todavía no están configurados',
        text: 'Conecte su cuenta una vez con el proveedor de pagos y podrá crear enlaces.',
      },
      connection_pending: {
        title: 'El proveedor todavía está revisando su cuenta',
        text: 'Podrá crear enlaces en cuanto termine.',
      },
      connection_disabled: {
        title: 'Los pagos están desactivados',
        text: 'El proveedor ha terminado la conexión. Conéctese de nuevo para crear enlaces.',
      },
      no_usable_method: {
        title: 'Todavía no hay ningún método de pago activo',
        text: 'Active uno en su proveedor y podrá crear un enlace.',
      },
    },
    connect: 'Configurar pagos',
    checkAgain: 'Comprobar de nuevo',
    ready: 'Ya se pueden crear enlaces.',
  },

  connect: {
    title: 'Cobrar pagos',
    status: {
      not_connected: 'Sin conectar',
      begun: 'Sin terminar',
      pending: 'En revisión',
      enabled: 'Conectado',
      disabled: 'Desactivado',
    },
    text: {
      not_connected: 'Conecte su cuenta bancaria para que sus enlaces de pago se puedan pagar.',
      begun: 'Sus datos han llegado. El proveedor pide el resto en su propia página.',
      pending: 'El proveedor tiene sus datos. Si todavía falta algo, su página lo indica.',
      enabled: 'Sus enlaces de pago se pueden pagar.',
      disabled:
        'El proveedor ha terminado la conexión, por lo que sus enlaces de pago no se pueden pagar. Puede conectarse de nuevo.',
      unknown: 'Este estado no se conoce aquí. Su proveedor puede decirle qué significa.',
    },
    account: (account) => `El dinero llega a ${account}.`,
    forbidden: 'Solo un administrador de su cuenta puede conectarla.',
    unsupported: 'Este proveedor no necesita conexión.',
    failed: 'No se ha podido leer el estado de la conexión.',
    begin: 'Conectar cuenta',
    again: 'Conectar de nuevo',
    continue: 'Continuar en el proveedor',
    change: 'Cambiar sus datos',
    formLabel: 'Conectar su cuenta',
    submit: 'Conectar cuenta',
    submitting: 'Conectando…',
    notSure: 'No hemos podido averiguar si esto ha llegado. Inténtelo de nuevo: repetirlo no tiene consecuencias.',
    refusedTitle: { refused: 'El proveedor ha rechazado estos datos.', failed: 'No se ha conectado nada.' },
    changed: (status) => `Nuevo estado de la conexión: ${status}`,
    chooseAccount: 'Elegir una cuenta',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} de al menos ${least.text} carácter.`,
        other: `${count.text} de al menos ${least.text} caracteres.`,
      }),
    fields: {
      bankAccountId: { label: 'Cuenta bancaria', description: 'Adonde llega el dinero.' },
      phoneNumber: {
        label: 'Número de teléfono',
        description:
          'Con el prefijo del país, por ejemplo +33\u00a06\u00a012\u00a034\u00a056\u00a078. El proveedor podría llamar.',
      },
      websiteUrl: {
        label: 'Sitio web',
        description: 'Donde le encuentran sus clientes. Si no tiene, describa su negocio a continuación.',
      },
      businessDescription: {
        label: 'A qué se dedica su empresa',
        description: 'Qué vende y a quién.',
      },
      callbackUrl: { label: 'Página de retorno', description: 'Adonde le devuelve el proveedor.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Elija la cuenta para el dinero.',
        not_found: 'El proveedor no conoce esta cuenta.',
      },
      phoneNumber: {
        wrong_format:
          'Introduzca el número con + y el prefijo del país, por ejemplo +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Introduzca una dirección completa que empiece por https:// y no tenga @.' },
      businessDescription: {
        required: 'Describa su negocio o introduzca su sitio web más arriba.',
        too_short: 'Escriba un poco más: el proveedor necesita una descripción más larga.',
      },
      callbackUrl: { wrong_format: 'Introduzca una dirección completa que empiece por https://.' },
    },
  },
};
