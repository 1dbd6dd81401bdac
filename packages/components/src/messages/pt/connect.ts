import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Não tem autorização para criar links de pagamento',
        text: 'Peça autorização a um administrador da sua conta.',
      },
      no_create_mode: { title: 'Com este prestador não é possível criar links de pagamento', text: '' },
      source_paid: {
        title: 'Não falta pagar nada',
        text: 'Este documento está totalmente pago, por isso não precisa de um link.',
      },
      not_connected: {
        title: 'Os pagamentos ainda não estão configurados',
        text: 'Ligue a sua conta uma vez ao prestador de pagamentos; depois poderá criar links.',
      },
      connection_pending: {
        title: 'O prestador ainda está a verificar a sua conta',
        text: 'Poderá criar links assim que terminar.',
      },
      connection_disabled: {
        title: 'Os pagamentos estão desativados',
        text: 'O prestador terminou a ligação. Ligue-se novamente para criar links.',
      },
      no_usable_method: {
        title: 'Ainda não há nenhum método de pagamento ativo',
        text: 'Ative um no seu prestador; depois poderá criar um link.',
      },
    },
    connect: 'Configurar pagamentos',
    checkAgain: 'Verificar novamente',
    ready: 'Já é possível criar links.',
  },

  connect: {
    title: 'Receber pagamentos',
    status: {
      not_connected: 'Não ligado',
      begun: 'Por concluir',
      pending: 'Em verificação',
      enabled: 'Ligado',
      disabled: 'Desativado',
    },
    text: {
      not_connected: 'Ligue a sua conta bancária para que os seus links de pagamento possam ser pagos.',
      begun: 'Os seus dados chegaram. O prestador pede o resto na sua própria página.',
      pending: 'Os seus dados estão com o prestador. Se ainda faltar alguma coisa, a página dele indica-o.',
      enabled: 'Os seus links de pagamento podem ser pagos.',
      disabled:
        'O prestador terminou a ligação, por isso os seus links de pagamento não podem ser pagos. Pode ligar-se novamente.',
      unknown: 'Este estado não é conhecido aqui. O seu prestador pode dizer o que significa.',
    },
    account: (account) => `O dinheiro chega a ${account}.`,
    forbidden: 'Só um administrador da sua conta a pode ligar.',
    unsupported: 'Este prestador não precisa de ligação.',
    failed: 'Não foi possível ler a ligação.',
    begin: 'Ligar conta',
    again: 'Ligar novamente',
    continue: 'Continuar no prestador',
    change: 'Alterar os seus dados',
    formLabel: 'Ligar a sua conta',
    submit: 'Ligar conta',
    submitting: 'A ligar…',
    notSure: 'Não conseguimos saber se isto chegou. Tente novamente: repetir não causa problemas.',
    refusedTitle: { refused: 'O prestador recusou estes dados.', failed: 'Nada foi ligado.' },
    changed: (status) => `Novo estado da ligação: ${status}`,
    chooseAccount: 'Escolher uma conta',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} de pelo menos ${least.text} carácter.`,
        other: `${count.text} de pelo menos ${least.text} caracteres.`,
      }),
    fields: {
      bankAccountId: { label: 'Conta bancária', description: 'Onde chega o dinheiro.' },
      phoneNumber: {
        label: 'Número de telefone',
        description:
          'Com o indicativo do país, por exemplo +33\u00a06\u00a012\u00a034\u00a056\u00a078. O prestador poderá ligar.',
      },
      websiteUrl: {
        label: 'Site',
        description: 'Onde os seus clientes o encontram. Se não tiver, descreva o seu negócio abaixo.',
      },
      businessDescription: {
        label: 'O que faz a sua empresa',
        description: 'O que vende e a quem.',
      },
      callbackUrl: { label: 'Página de retorno', description: 'Para onde o prestador o encaminha de volta.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Escolha a conta para o dinheiro.',
        not_found: 'O prestador não conhece esta conta.',
      },
      phoneNumber: {
        wrong_format:
          'Introduza o número com + e o indicativo do país, por exemplo +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Introduza um endereço completo que comece por https:// e não tenha @.' },
      businessDescription: {
        required: 'Descreva o seu negócio ou introduza o seu site acima.',
        too_short: 'Escreva um pouco mais: o prestador precisa de uma descrição mais longa.',
      },
      callbackUrl: { wrong_format: 'Introduza um endereço completo que comece por https://.' },
    },
  },
};
