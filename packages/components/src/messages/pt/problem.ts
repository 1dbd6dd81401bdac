import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Alguns dados não foram aceites. Verifique-os e tente novamente.',
    unauthorized: 'A sua sessão terminou. Inicie sessão novamente para continuar.',
    forbidden: 'Não tem autorização para fazer isto.',
    not_found: 'Isto já não existe ou não tem acesso.',
    conflict: 'Isto mudou entretanto.',
    rate_limited: 'Há demasiados pedidos neste momento. Aguarde um instante e tente novamente.',
    unsupported: 'O prestador não permite isto.',
    provider_unavailable: 'O prestador de pagamentos não responde. Tente novamente dentro de momentos.',
    network: 'Não há ligação à rede. Verifique-a e tente novamente.',
    timeout: 'A resposta demorou demasiado.',
    outcome_unknown: 'Não se sabe se isto teve efeito. Verifique antes de repetir.',
    aborted: 'A operação foi interrompida.',
    unexpected: 'Algo correu mal.',
  },

  support: {
    requestId: 'Pedido',
    copy: 'Copiar para o suporte',
    copied: 'Copiado para o suporte',
    copyKey: 'Copiar a chave',
  },
};
