import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Estado',
    unknown: 'Desconocido',
    all: 'Todos',
    filters: {
      sourceId: { label: 'Documento', placeholder: 'ID de la factura' },
      customerId: { label: 'Cliente', placeholder: 'ID del cliente' },
    },
    invalid: 'El formato no es correcto.',
    clear: 'Quitar filtros',
    sort: 'Ordenar',
    sortDefault: 'Orden predeterminado',
    sorts: {
      'createdAt desc': 'Más recientes primero',
      'createdAt asc': 'Más antiguos primero',
      'amount desc': 'Importe más alto primero',
      'amount asc': 'Importe más bajo primero',
      'expiresAt asc': 'Los que terminan antes primero',
      'expiresAt desc': 'Los que terminan después primero',
    },
    shown: (count, total) =>
      plural(count, {
        one: total === null ? `${count.text} mostrado` : `${count.text} de ${total.text} mostrado`,
        other: total === null ? `${count.text} mostrados` : `${count.text} de ${total.text} mostrados`,
      }),
    showMore: 'Mostrar más',
    loadingMore: 'Cargando…',
    added: (count, shown) =>
      plural(count, { one: `${count.text} enlace más, ${shown}`, other: `${count.text} enlaces más, ${shown}` }),
    emptyTitle: 'Todavía no hay enlaces de pago',
    empty: 'Aparecen aquí, con lo que ocurre con ellos.',
    create: 'Crear enlace',
    noMatchTitle: 'Ningún enlace de pago coincide',
    noMatch: 'Nada se ajusta a estos filtros.',
    failed: 'No se han podido cargar los enlaces de pago.',
    moreFailed: 'No se han podido cargar los siguientes enlaces.',
    forbiddenTitle: 'No tiene permiso para ver los enlaces de pago',
    forbidden: 'Pida el permiso a un administrador de su cuenta.',
    unsupported: 'Con este proveedor no se pueden listar los enlaces de pago.',
  },
};
