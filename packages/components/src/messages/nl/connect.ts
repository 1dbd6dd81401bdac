import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Je mag geen betaallinks maken',
        text: 'Vraag een beheerder van je account om toestemming.',
      },
      no_create_mode: { title: 'Bij deze aanbieder kunnen geen betaallinks worden gemaakt', text: '' },
      source_paid: {
        title: 'Er is niets meer te betalen',
        text: 'Dit document is volledig betaald en heeft dus geen link nodig.',
      },
      not_connected: {
        title: 'Betalingen zijn nog niet ingesteld',
        text: 'Koppel je account één keer aan de betaalaanbieder, daarna kun je links maken.',
      },
      connection_pending: {
        title: 'De aanbieder controleert je account nog',
        text: 'Zodra dat klaar is, kun je links maken.',
      },
      connection_disabled: {
        title: 'Betalingen zijn uitgeschakeld',
        text: 'De aanbieder heeft de koppeling beëindigd. Koppel opnieuw om links te maken.',
      },
      no_usable_method: {
        title: 'Er is nog geen betaalmethode actief',
        text: 'Activeer er een bij je aanbieder, daarna kun je een link maken.',
      },
    },
    connect: 'Betalingen instellen',
    checkAgain: 'Opnieuw controleren',
    ready: 'Je kunt nu links maken.',
  },

  connect: {
    title: 'Betalingen ontvangen',
    status: {
      not_connected: 'Niet gekoppeld',
      begun: 'Niet voltooid',
      pending: 'Wordt gecontroleerd',
      enabled: 'Gekoppeld',
      disabled: 'Uitgeschakeld',
    },
    text: {
      not_connected: 'Koppel je bankrekening, dan kunnen je betaallinks worden betaald.',
      begun: 'Je gegevens zijn aangekomen. De aanbieder vraagt de rest op zijn eigen pagina.',
      pending: 'Je gegevens liggen bij de aanbieder. Als er nog iets ontbreekt, staat dat op zijn eigen pagina.',
      enabled: 'Je betaallinks kunnen worden betaald.',
      disabled:
        'De aanbieder heeft de koppeling beëindigd, dus je betaallinks kunnen niet worden betaald. Je kunt opnieuw koppelen.',
      unknown: 'Deze status is hier niet bekend. Je aanbieder kan zeggen wat hij betekent.',
    },
    account: (account) => `Het geld komt binnen op ${account}.`,
    forbidden: 'Alleen een beheerder van je account kan het koppelen.',
    unsupported: 'Deze aanbieder heeft geen koppeling nodig.',
    failed: 'De koppeling kon niet worden gelezen.',
    begin: 'Account koppelen',
    again: 'Opnieuw koppelen',
    continue: 'Verdergaan bij de aanbieder',
    change: 'Je gegevens wijzigen',
    formLabel: 'Je account koppelen',
    submit: 'Account koppelen',
    submitting: 'Wordt gekoppeld…',
    notSure: 'We konden niet achterhalen of dit is aangekomen. Probeer het opnieuw: herhalen kan geen kwaad.',
    refusedTitle: { refused: 'De aanbieder heeft deze gegevens geweigerd.', failed: 'Er is niets gekoppeld.' },
    changed: (status) => `De koppeling is nu: ${status}`,
    chooseAccount: 'Kies een rekening',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} van minstens ${least.text} teken.`,
        other: `${count.text} van minstens ${least.text} tekens.`,
      }),
    fields: {
      bankAccountId: { label: 'Bankrekening', description: 'Waar het geld binnenkomt.' },
      phoneNumber: {
        label: 'Telefoonnummer',
        description:
          'Met het landnummer, bijvoorbeeld +33\u00a06\u00a012\u00a034\u00a056\u00a078. De aanbieder kan bellen.',
      },
      websiteUrl: {
        label: 'Website',
        description: 'Waar je klanten je vinden. Heb je er geen, beschrijf dan hieronder je bedrijf.',
      },
      businessDescription: {
        label: 'Wat je bedrijf doet',
        description: 'Wat je verkoopt, en aan wie.',
      },
      callbackUrl: { label: 'Retourpagina', description: 'Waar de aanbieder je naartoe terugstuurt.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Kies de rekening voor het geld.',
        not_found: 'De aanbieder kent deze rekening niet.',
      },
      phoneNumber: {
        wrong_format:
          'Vul het nummer in met + en het landnummer, bijvoorbeeld +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Vul een volledig adres in dat begint met https:// en geen @ bevat.' },
      businessDescription: {
        required: 'Beschrijf je bedrijf, of vul hierboven je website in.',
        too_short: 'Schrijf wat meer: de aanbieder heeft een langere beschrijving nodig.',
      },
      callbackUrl: { wrong_format: 'Vul een volledig adres in dat begint met https://.' },
    },
  },
};
