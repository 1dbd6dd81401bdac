import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Vul het bedrag in.',
      too_small: 'Vul een bedrag boven nul in.',
      too_large: 'Dit is meer dan er nog te betalen is.',
      not_allowed: 'Deze valuta of dit aantal decimalen wordt niet aangeboden.',
    },
    items: { required: 'Voeg minstens één regel toe.' },
    paymentMethods: {
      required: 'Kies minstens één betaalmethode.',
      not_allowed: 'Een hiervan is niet meer actief. Kies een andere.',
    },
    reference: { required: 'Vul een kenmerk in, bijvoorbeeld een factuurnummer.' },
    expiresAt: {
      required: 'Kies tot wanneer de link kan worden betaald.',
      too_small: 'Kies een later moment: de aanbieder heeft meer tijd nodig.',
      too_large: 'Kies een eerder moment: zo ver vooruit accepteert de aanbieder niet.',
      wrong_format: 'Vul een datum en een tijd in.',
      no_such_time: 'In dit uur wordt de klok verzet, dus dit tijdstip bestaat niet. Kies een ander.',
    },
    returnUrl: {
      wrong_format: 'Vul een volledig adres in dat begint met https://.',
      not_allowed: 'Vul een adres in dat begint met https:// en geen wachtwoord bevat.',
      invalid: 'Vul een volledig adres in dat begint met https://.',
    },
    'invoice.dueDate': { too_small: 'De uiterste betaaldatum ligt vóór de factuurdatum.' },
    'invoice.file': {
      required: 'Vul alle drie in: adres, naam en type.',
      wrong_format: 'Vul een volledig adres in dat begint met https://.',
      not_allowed: 'Dit bestandstype wordt niet geaccepteerd.',
    },
  },
};
