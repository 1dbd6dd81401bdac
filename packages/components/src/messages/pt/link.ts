import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Link de pagamento',
    copy: 'Copiar link',
    open: 'Abrir página',
    share: 'Partilhar',
    more: 'Mais ações',
    viewDetails: 'Ver detalhes',
    notALink: 'Este endereço não foi reconhecido como uma página de pagamento segura. Verifique-o antes de o enviar.',
  },

  card: {
    label: (amount) => `Link de pagamento de ${amount}`,
    expires: (relative) => `Expira ${relative}`,
    expired: (relative) => `Expirado ${relative}`,
    expiresOn: (instant) => `Expira a ${instant}`,
    expiredOn: (instant) => `Expirado a ${instant}`,
    noExpiry: 'Sem data de expiração',
    endingSoon: 'Falta menos de um dia.',
    byTheClock: 'O prazo passou, a aguardar a confirmação do prestador.',
    lastAttempt: {
      failed: 'A última tentativa de pagamento falhou. O link ainda pode ser pago.',
      requires_action: 'O pagador ainda tem de confirmar o pagamento.',
    },
    moneyAfterEnd: 'Quando o link terminou, já tinha começado um pagamento.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} pagamento, ${received} recebidos`,
        other: `${count.text} pagamentos, ${received} recebidos`,
      }),
    expire: 'Desativar link',
    changed: (status) => `Novo estado do link: ${status}`,
    returned: 'O pagamento foi devolvido.',
    failed: 'Não foi possível carregar o link.',
    stale: 'Estes dados podem estar desatualizados.',
    notFound: 'Este link não existe ou não tem acesso a ele.',
  },
};
