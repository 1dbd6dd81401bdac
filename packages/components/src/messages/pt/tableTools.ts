import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Estado',
    unknown: 'Desconhecido',
    all: 'Todos',
    filters: {
      sourceId: { label: 'Documento', placeholder: 'ID da fatura' },
      customerId: { label: 'Cliente', placeholder: 'ID do cliente' },
    },
    invalid: 'O formato não está correto.',
    clear: 'Limpar filtros',
    sort: 'Ordenar',
    sortDefault: 'Ordem predefinida',
    sorts: {
      'createdAt desc': 'Mais recentes primeiro',
      'createdAt asc': 'Mais antigos primeiro',
      'amount desc': 'Valor mais alto primeiro',
      'amount asc': 'Valor mais baixo primeiro',
      'expiresAt asc': 'Os que terminam mais cedo primeiro',
      'expiresAt desc': 'Os que terminam mais tarde primeiro',
    },
    shown: (count, total) =>
      plural(count, {
        one: total === null ? `${count.text} mostrado` : `${count.text} de ${total.text} mostrado`,
        other: total === null ? `${count.text} mostrados` : `${count.text} de ${total.text} mostrados`,
      }),
    showMore: 'Mostrar mais',
    loadingMore: 'A carregar…',
    added: (count, shown) =>
      plural(count, { one: `Mais ${count.text} link, ${shown}`, other: `Mais ${count.text} links, ${shown}` }),
    emptyTitle: 'Ainda não há links de pagamento',
    empty: 'Aparecem aqui, com o que lhes acontece.',
    create: 'Criar link',
    noMatchTitle: 'Nenhum link de pagamento corresponde',
    noMatch: 'Nada corresponde a estes filtros.',
    failed: 'Não foi possível carregar os links de pagamento.',
    moreFailed: 'Não foi possível carregar os links seguintes.',
    forbiddenTitle: 'Não tem autorização para ver links de pagamento',
    forbidden: 'Peça autorização a um administrador da sua conta.',
    unsupported: 'Com este prestador não é possível listar links de pagamento.',
  },
};
