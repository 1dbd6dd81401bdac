import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Não ativado no seu prestador: ${methods}.`,
    send_only: (methods) => `Apenas para enviar dinheiro: ${methods}.`,
    amount: (methods) => `Não disponível para este valor: ${methods}.`,
  },

  fields: {
    amount: { label: 'Valor' },
    items: { label: 'Artigos' },
    source: { label: 'Documento' },
    paymentMethods: { label: 'Métodos de pagamento' },
    recipient: {
      label: 'Beneficiário',
      description: 'Quem recebe o dinheiro. Deixe vazio para a sua própria empresa.',
    },
    payerName: { label: 'Pagador', description: 'Visível para o pagador.' },
    reference: { label: 'Referência', description: 'Visível para o pagador, também no extrato bancário.' },
    description: { label: 'Descrição', description: 'Visível para o pagador.' },
    expiresAt: { label: 'Expiração' },
    returnUrl: { label: 'Página de retorno', description: 'Para onde vai o pagador depois do pagamento.' },
    reusable: { label: 'Pode ser pago mais de uma vez', description: 'O link continua aberto depois de um pagamento.' },
    'invoice.issueDate': { label: 'Data da fatura' },
    'invoice.dueDate': { label: 'Data de vencimento' },
    'invoice.file': { label: 'Ficheiro da fatura', description: 'Um documento que o pagador pode abrir.' },
    customerId: { label: 'Cliente' },
    metadata: { label: 'Metadados', description: 'Para os seus próprios sistemas. O pagador não os vê.' },
  },

  createForm: {
    label: 'Criar um link de pagamento',
    netLabel: 'Valor antes de impostos',
    netHint: 'O prestador acrescenta o imposto.',
    stillToPay: (number) => (number === '' ? 'Ainda por pagar' : `Ainda por pagar de ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Deixe vazio para pedir a totalidade.',
    methodsFailed: 'Não foi possível carregar os métodos de pagamento.',
    expiryDefault: 'Padrão',
    expiryCustom: 'Escolher uma data',
    expiryAt: (zone) => `Data e hora (${zone})`,
    expiresOn: (instant) => `Até ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'O prestador define o prazo.' : `${days} após a criação; o prestador define o prazo.`,
    expiryNever: 'Este link não expira.',
    moreOptions: 'Mais opções',
    summary: ({ amount, methods, until, net }) =>
      `Um link de ${amount}${net ? ' mais impostos' : ''}${methods ? `, a pagar por ${methods}` : ''}${
        until ? ` até ${until}` : ''
      }.${net ? ' O prestador acrescenta o imposto.' : ''} Depois não pode ser alterado.`,
    summaryEmpty: 'Um link não pode ser alterado depois de criado.',
    submit: 'Criar link',
    submitting: 'A criar…',
    stillWorking: 'Ainda em curso. Não feche esta página.',
    waiting: 'O prestador ainda está a tratar do pedido. Não feche esta página.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Um campo precisa da sua atenção',
        other: `${count.text} campos precisam da sua atenção`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'O prestador recusou este link.', failed: 'Nenhum link foi criado.' },
    refusedWith: (words) => `O prestador diz: «${words}»`,
  },

  outcome: {
    created: 'Link criado',
    checkingBroken: 'A ligação caiu depois do envio. Estamos a verificar se o link foi criado.',
    checkingProvider: 'O prestador de pagamentos não responde. Estamos a verificar se o link foi criado.',
    unresolved: 'Não conseguimos saber se o link existe. Verifique novamente antes de criar outro.',
    lookAgain: 'Verificar novamente',
    differs: 'O link é diferente do que pediu',
  },

  fieldErrors: {
    required: (label) => `Preencha este campo: ${label}.`,
    too_small: 'Este valor é demasiado pequeno.',
    too_large: 'Este valor é demasiado grande.',
    too_short: 'Este texto é demasiado curto.',
    too_long: 'Este texto é demasiado longo.',
    not_allowed: 'Isto não é permitido aqui.',
    wrong_format: 'O formato não está correto.',
    in_past: 'Escolha um momento no futuro.',
    not_found: 'Não foi encontrado.',
    invalid: 'O prestador não aceitou este dado.',
  },
};
