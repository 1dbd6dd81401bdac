import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Planeado',
    processing: 'Em processamento',
    succeeded: 'Pago',
    reversed: 'Revertido',
    canceled: 'Cancelado',
    unknown: (word) => `Estado: ${word}`,
  },

  recordMethods: {
    none: 'Não indicado',
    cash: 'Numerário',
    check: 'Cheque',
    other: 'Outro método',
    otherLabel: 'Qual o método',
  },

  recordFields: {
    kind: { label: 'O que aconteceu' },
    amount: { label: 'Valor' },
    status: { label: 'Estado' },
    paidAt: { label: 'Pago em' },
    plannedPaymentDate: { label: 'Planeado para' },
    paymentMethod: { label: 'Método de pagamento' },
    paymentIntentId: {
      label: 'ID da transação',
      description: 'Do seu banco ou prestador, se existir. Caso contrário, deixe vazio.',
    },
    paymentIntentStatus: {
      label: 'Estado da transação',
      description: 'Nas palavras do seu banco ou prestador.',
    },
    source: { label: 'Documento' },
    entityUserId: { label: 'Registado por' },
  },

  recordProblems: {
    amount: {
      required: 'Introduza o valor.',
      too_small: 'Introduza um valor acima de zero.',
      not_allowed: 'Um pagamento é registado na moeda do seu documento.',
    },
    paidAt: {
      required: 'Introduza quando foi pago.',
      wrong_format: 'Introduza uma data e uma hora.',
      in_future: 'Está no futuro. Planeie antes o pagamento ou escolha um momento que já passou.',
      no_such_time: 'A hora muda nesta altura, por isso este momento não existe. Escolha outro.',
    },
    plannedPaymentDate: {
      required: 'Introduza o dia.',
      wrong_format: 'Introduza um dia.',
      in_past: 'Este dia já passou. Escolha hoje ou um dia posterior.',
    },
  },

  outstanding: {
    label: 'O que está em dívida',
    total: 'Total',
    recorded: 'Registado',
    outstanding: 'Em dívida',
    overpaid: 'Pago a mais',
    planned: 'Planeado',
    processing: 'Em processamento',
    otherCurrencies: 'Noutras moedas',
    failed: 'Não foi possível apurar o que está em dívida.',
  },

  recordForm: {
    title: 'Registar um pagamento',
    titleFor: (number) => `Registar um pagamento de ${number}`,
    body: 'Isto apenas anota o que aconteceu noutro lugar. Não movimenta dinheiro.',
    kinds: { payment: 'Pagamento', refund: 'Reembolso', failed_payment: 'Pagamento falhado' },
    negativeHint: 'É subtraído do que foi pago.',
    statuses: { succeeded: 'Feito', processing: 'Em curso', created: 'Planeado' },
    fullAmount: (due) => `Todo o valor em dívida, ${due}`,
    paidAt: (zone) => `Pago em, data e hora (${zone})`,
    moreOptions: 'Mais opções',
    linkProcessing:
      'Há um pagamento em curso através de um link de pagamento. O prestador regista-o por si: registe aqui apenas o que é pago de outra forma.',
    linkPaid:
      'Isto foi pago através de um link de pagamento. O prestador regista-o por si: registe aqui apenas o que foi pago de outra forma.',
    submit: {
      payment: 'Registar pagamento',
      refund: 'Registar reembolso',
      failed_payment: 'Registar pagamento falhado',
    },
    submitting: 'A registar…',
    moreThanDue: (amount, due) => `${amount} é mais do que os ${due} ainda em dívida. Registar mesmo assim?`,
    nothingDue: (amount) => `Já não há nada em dívida. Registar ${amount} mesmo assim?`,
    recordAnyway: (amount) => `Registar ${amount}`,
    changeAmount: 'Alterar o valor',
    refusedTitle: { refused: 'O prestador recusou este registo.', failed: 'Nada foi registado.' },
    notReady: {
      unsupported: 'Com este prestador não é possível registar pagamentos.',
      forbidden: 'Não tem autorização para registar pagamentos. Fale com um administrador da sua conta.',
    },
    checkingBroken: 'A ligação caiu depois do envio. Estamos a verificar se o pagamento foi registado.',
    checkingProvider: 'O prestador de pagamentos não responde. Estamos a verificar se o pagamento foi registado.',
  },

  recorded: {
    title: { payment: 'Pagamento registado', negative: 'Registado', planned: 'Pagamento planeado' },
    foundTitle: 'Já tinha sido registado; aqui está',
    left: (due) => `Ainda em dívida: ${due}`,
    nothingLeft: 'Já não há nada em dívida.',
    done: 'Concluir',
    another: 'Registar outro',
  },

  recordAttempt: {
    unresolved: 'Não conseguimos saber se o registo existe. Verifique novamente antes de registar outra vez.',
    createNew: 'Registar um novo',
    createNewAsk: 'Se o primeiro aparecer mais tarde, será contado duas vezes. Iremos avisar.',
    createNewYes: 'Registar mesmo assim',
    createNewNo: 'Não registar',
    chooseTitle: 'Algum destes é o seu registo?',
    choose: 'Mais de um registo se parece com o seu. Escolha o que fez ou indique que não é nenhum.',
  },

  recordMismatch: {
    title: 'O registo é diferente do que introduziu',
    amount: (got, asked) => `O prestador registou ${got}, mas introduziu ${asked}.`,
    got: 'O que o prestador registou',
    accept: 'Manter este registo',
    cancel: 'Cancelar este registo',
  },

  recordFoundLate: {
    told: (amount) =>
      `O registo anterior de ${amount} afinal apareceu. Se entretanto registou outra vez, cancele o que está a mais.`,
    cancel: 'Cancelar o registo anterior',
    dismiss: 'Ocultar',
  },

  records: {
    label: 'Pagamentos registados',
    count: (count) =>
      plural(count, { one: `${count.text} pagamento mostrado`, other: `${count.text} pagamentos mostrados` }),
    failed: 'Não foi possível carregar os pagamentos.',
    stale: 'Estes dados podem estar desatualizados.',
    empty: 'Ainda não foi registado nenhum pagamento.',
    emptyAction: 'Registar pagamento',
    nothingMatches: 'Nenhum pagamento corresponde ao que procura.',
    forbidden: 'Não tem autorização para ver pagamentos registados. Fale com um administrador da sua conta.',
    unsupported: 'Este prestador não guarda registos de pagamentos.',
    more: 'Mostrar mais',
    loadingMore: 'A carregar…',
    negative: 'Reembolso ou pagamento falhado',
    byProvider: 'Registado pelo prestador',
    overpaid: (amount) => `Pago a mais: ${amount}`,
    plannedFor: (day) => `Planeado para ${day}`,
    details: 'Detalhes',
    history: 'Histórico',
    by: (user) => `por ${user}`,
    document: {
      receivable: (name) => `Fatura ${name}`,
      payable: (name) => `Fatura recebida ${name}`,
      invoice: (name) => `Fatura ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Estado do documento',
    documentStatusChange: (before, after) => `de ${before} para ${after}`,
    recordId: 'ID do registo',
    start: 'Iniciar processamento',
    starting: 'A iniciar…',
    complete: 'Marcar como pago',
    edit: 'Editar',
    cancel: 'Cancelar pagamento',
    changed: (status) => `Novo estado do pagamento: ${status}`,
    changedMeanwhile: (status) => `Foi alterado entretanto; o seu estado agora: ${status}. Nada foi enviado.`,
    notDone: 'Isto não foi feito.',
    notSure: 'Não conseguimos saber se isto teve efeito. Tente novamente: repetir não causa problemas.',
  },

  completeRecord: {
    title: (amount) => `Marcar ${amount} como pagos?`,
    body: 'É subtraído do que está em dívida e não pode ser anulado. Um reembolso pode ser registado mais tarde.',
    confirm: 'Marcar como pago',
    confirming: 'A guardar…',
  },

  cancelRecord: {
    title: (amount) => `Cancelar o pagamento de ${amount}?`,
    body: 'Permanece na lista como cancelado e não é contado. Isto não pode ser anulado.',
    confirm: 'Cancelar pagamento',
    confirming: 'A cancelar…',
    keep: 'Manter pagamento',
  },

  editRecord: {
    title: (amount) => `Editar o pagamento de ${amount}`,
    body: 'O que não alterar fica como está.',
    confirm: 'Guardar',
    confirming: 'A guardar…',
    refusedTitle: { refused: 'O prestador recusou esta alteração.', failed: 'Nada foi alterado.' },
    changedTitle: 'Outra pessoa alterou este pagamento',
    changedBody: 'Ainda nada do que introduziu foi guardado. Compare o que abriu com o que está agora.',
    seen: 'Quando o abriu',
    now: 'Agora',
    overwrite: 'Guardar o meu mesmo assim',
    keepTheirs: 'Deixar como está agora',
  },
};
