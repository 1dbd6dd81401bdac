import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Niet geactiveerd bij je aanbieder: ${methods}.`,
    send_only: (methods) => `Alleen om geld te versturen: ${methods}.`,
    amount: (methods) => `Niet voor dit bedrag: ${methods}.`,
  },

  fields: {
    amount: { label: 'Bedrag' },
    items: { label: 'Regels' },
    source: { label: 'Document' },
    paymentMethods: { label: 'Betaalmethoden' },
    recipient: { label: 'Ontvanger', description: 'Wie het geld ontvangt. Laat dit leeg voor je eigen bedrijf.' },
    payerName: { label: 'Betaler', description: 'Zichtbaar voor de betaler.' },
    reference: { label: 'Kenmerk', description: 'Zichtbaar voor de betaler, ook op het bankafschrift.' },
    description: { label: 'Omschrijving', description: 'Zichtbaar voor de betaler.' },
    expiresAt: { label: 'Vervaldatum' },
    returnUrl: { label: 'Retourpagina', description: 'Waar de betaler na de betaling terechtkomt.' },
    reusable: { label: 'Kan meer dan één keer worden betaald', description: 'De link blijft na een betaling open.' },
    'invoice.issueDate': { label: 'Factuurdatum' },
    'invoice.dueDate': { label: 'Uiterste betaaldatum' },
    'invoice.file': { label: 'Factuurbestand', description: 'Een document dat de betaler kan openen.' },
    customerId: { label: 'Klant' },
    metadata: { label: 'Metadata', description: 'Voor je eigen systemen. De betaler ziet dit niet.' },
  },

  createForm: {
    label: 'Betaallink maken',
    netLabel: 'Bedrag vóór belasting',
    netHint: 'De aanbieder telt de belasting erbij op.',
    stillToPay: (number) => (number === '' ? 'Nog te betalen' : `Nog te betalen op ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Laat leeg om het hele bedrag te vragen.',
    methodsFailed: 'De betaalmethoden konden niet worden geladen.',
    expiryDefault: 'Standaard',
    expiryCustom: 'Datum kiezen',
    expiryAt: (zone) => `Datum en tijd (${zone})`,
    expiresOn: (instant) => `Tot ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'De aanbieder bepaalt de termijn.' : `${days} na het aanmaken; de aanbieder bepaalt de termijn.`,
    expiryNever: 'Deze link verloopt niet.',
    moreOptions: 'Meer opties',
    summary: ({ amount, methods, until, net }) =>
      `Een link van ${amount}${net ? ' plus belasting' : ''}${methods ? `, te betalen met ${methods}` : ''}${
        until ? ` tot ${until}` : ''
      }.${net ? ' De aanbieder telt de belasting erbij op.' : ''} De link kan daarna niet meer worden gewijzigd.`,
    summaryEmpty: 'Een link kan na het aanmaken niet meer worden gewijzigd.',
    submit: 'Link maken',
    submitting: 'Wordt gemaakt…',
    stillWorking: 'Nog even geduld. Sluit deze pagina niet.',
    waiting: 'De aanbieder is er nog mee bezig. Sluit deze pagina niet.',
    summaryTitle: (count) =>
      plural(count, { one: 'Eén veld vraagt je aandacht', other: `${count.text} velden vragen je aandacht` }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'De aanbieder heeft deze link geweigerd.', failed: 'Er is geen link gemaakt.' },
    refusedWith: (words) => `De aanbieder meldt: ‘${words}’`,
  },

  outcome: {
    created: 'Link gemaakt',
    checkingBroken: 'De verbinding viel weg na het versturen. We gaan na of de link is gemaakt.',
    checkingProvider: 'De betaalaanbieder reageert niet. We gaan na of de link is gemaakt.',
    unresolved: 'We konden niet achterhalen of de link bestaat. Kijk het opnieuw na voordat je een andere maakt.',
    lookAgain: 'Opnieuw nakijken',
    differs: 'De link wijkt af van wat je vroeg',
  },

  fieldErrors: {
    required: (label) => `Vul dit veld in: ${label}.`,
    too_small: 'Dit is te klein.',
    too_large: 'Dit is te groot.',
    too_short: 'Dit is te kort.',
    too_long: 'Dit is te lang.',
    not_allowed: 'Dit mag hier niet.',
    wrong_format: 'Dit heeft niet de juiste vorm.',
    in_past: 'Kies een moment in de toekomst.',
    not_found: 'Dit is niet gevonden.',
    invalid: 'De aanbieder heeft dit niet geaccepteerd.',
  },
};
