import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Alcuni dati non sono stati accettati. Controllali e riprova.',
    unauthorized: 'La sessione è terminata. Accedi di nuovo per continuare.',
    forbidden: 'Non hai l’autorizzazione per farlo.',
    not_found: 'Non esiste più, oppure non hai accesso.',
    conflict: 'Nel frattempo è cambiato.',
    rate_limited: 'Troppe richieste in questo momento. Attendi un attimo, poi riprova.',
    unsupported: 'Il fornitore non lo consente.',
    provider_unavailable: 'Il fornitore di pagamenti non risponde. Riprova tra un momento.',
    network: 'Non c’è connessione. Controllala e riprova.',
    timeout: 'La risposta ha richiesto troppo tempo.',
    outcome_unknown: 'Non si sa se l’operazione ha avuto effetto. Verifica prima di ripeterla.',
    aborted: 'L’operazione è stata interrotta.',
    unexpected: 'Qualcosa è andato storto.',
  },

  support: {
    requestId: 'Richiesta',
    copy: 'Copia per l’assistenza',
    copied: 'Copiato per l’assistenza',
    copyKey: 'Copia la chiave',
  },
};
