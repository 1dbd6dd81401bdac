import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Geplant',
    processing: 'In Bearbeitung',
    succeeded: 'Bezahlt',
    reversed: 'Zurückgebucht',
    canceled: 'Storniert',
    unknown: (word) => `Status: ${word}`,
  },

  recordMethods: {
    none: 'Nicht angegeben',
    cash: 'Bar',
    check: 'Scheck',
    other: 'Andere Zahlungsart',
    otherLabel: 'Welche Zahlungsart',
  },

  recordFields: {
    kind: { label: 'Was geschehen ist' },
    amount: { label: 'Betrag' },
    status: { label: 'Stand' },
    paidAt: { label: 'Bezahlt am' },
    plannedPaymentDate: { label: 'Geplant für' },
    paymentMethod: { label: 'Zahlungsart' },
    paymentIntentId: {
      label: 'Transaktions-ID',
      description: 'Von Ihrer Bank oder Ihrem Anbieter, falls vorhanden. Sonst leer lassen.',
    },
    paymentIntentStatus: {
      label: 'Transaktionsstatus',
      description: 'In den Worten Ihrer Bank oder Ihres Anbieters.',
    },
    source: { label: 'Beleg' },
    entityUserId: { label: 'Erfasst von' },
  },

  recordProblems: {
    amount: {
      required: 'Geben Sie den Betrag ein.',
      too_small: 'Geben Sie einen Betrag über null ein.',
      not_allowed: 'Erfasst wird in der Währung des Belegs.',
    },
    paidAt: {
      required: 'Geben Sie ein, wann bezahlt wurde.',
      wrong_format: 'Geben Sie Datum und Uhrzeit ein.',
      in_future:
        'Das liegt in der Zukunft. Planen Sie die Zahlung stattdessen, oder wählen Sie einen vergangenen Zeitpunkt.',
      no_such_time:
        'In dieser Stunde wird die Uhr umgestellt, daher gibt es diesen Zeitpunkt nicht. Wählen Sie einen anderen.',
    },
    plannedPaymentDate: {
      required: 'Geben Sie den Tag ein.',
      wrong_format: 'Geben Sie einen Tag ein.',
      in_past: 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
    },
  },

  outstanding: {
    label: 'Was noch aussteht',
    total: 'Gesamt',
    recorded: 'Erfasst',
    outstanding: 'Ausstehend',
    overpaid: 'Überzahlt',
    planned: 'Geplant',
    processing: 'In Bearbeitung',
    otherCurrencies: 'In anderen Währungen',
    failed: 'Was noch aussteht, konnte nicht ermittelt werden.',
  },

  recordForm: {
    title: 'Zahlung erfassen',
    titleFor: (number) => `Zahlung für ${number} erfassen`,
    body: 'Hiermit wird nur festgehalten, was anderswo geschehen ist. Es fließt kein Geld.',
    kinds: { payment: 'Zahlung', refund: 'Erstattung', failed_payment: 'Fehlgeschlagene Zahlung' },
    negativeHint: 'Wird von dem abgezogen, was bezahlt wurde.',
    statuses: { succeeded: 'Erledigt', processing: 'Läuft', created: 'Geplant' },
    fullAmount: (due) => `Voller offener Betrag, ${due}`,
    paidAt: (zone) => `Bezahlt am, Datum und Uhrzeit (${zone})`,
    moreOptions: 'Weitere Optionen',
    linkProcessing:
      'Eine Zahlung über einen Zahlungslink läuft. Der Anbieter erfasst sie selbst: Erfassen Sie hier nur, was auf anderem Weg bezahlt wird.',
    linkPaid:
      'Dies wurde über einen Zahlungslink bezahlt. Der Anbieter erfasst das selbst: Erfassen Sie hier nur, was auf anderem Weg bezahlt wurde.',
    submit: {
      payment: 'Zahlung erfassen',
      refund: 'Erstattung erfassen',
      failed_payment: 'Fehlgeschlagene Zahlung erfassen',
    },
    submitting: 'Wird erfasst …',
    moreThanDue: (amount, due) => `${amount} sind mehr als die noch offenen ${due}. Trotzdem erfassen?`,
    nothingDue: (amount) => `Es ist nichts mehr offen. ${amount} trotzdem erfassen?`,
    recordAnyway: (amount) => `${amount} erfassen`,
    changeAmount: 'Betrag ändern',
    refusedTitle: { refused: 'Der Anbieter hat diese Erfassung abgelehnt.', failed: 'Es wurde nichts erfasst.' },
    notReady: {
      unsupported: 'Bei diesem Anbieter können keine Zahlungen erfasst werden.',
      forbidden:
        'Sie sind nicht berechtigt, Zahlungen zu erfassen. Wenden Sie sich an einen Administrator Ihres Kontos.',
    },
    checkingBroken: 'Die Verbindung ist nach dem Senden abgebrochen. Wir prüfen, ob die Zahlung erfasst wurde.',
    checkingProvider: 'Der Zahlungsanbieter antwortet nicht. Wir prüfen, ob die Zahlung erfasst wurde.',
  },

  recorded: {
    title: { payment: 'Zahlung erfasst', negative: 'Erfasst', planned: 'Zahlung geplant' },
    foundTitle: 'Sie war bereits erfasst; hier ist sie',
    left: (due) => `Noch ausstehend: ${due}`,
    nothingLeft: 'Es steht nichts mehr aus.',
    done: 'Fertig',
    another: 'Weitere erfassen',
  },

  recordAttempt: {
    unresolved:
      'Wir konnten nicht herausfinden, ob die Erfassung vorhanden ist. Sehen Sie noch einmal nach, bevor Sie erneut erfassen.',
    createNew: 'Neu erfassen',
    createNewAsk: 'Taucht die erste Erfassung später auf, wird sie doppelt gezählt. Wir sagen es Ihnen dann.',
    createNewYes: 'Trotzdem erfassen',
    createNewNo: 'Nicht erfassen',
    chooseTitle: 'Ist eine davon Ihre Erfassung?',
    choose:
      'Mehr als eine Erfassung sieht aus wie Ihre. Wählen Sie die, die Sie vorgenommen haben, oder sagen Sie, dass es keine ist.',
  },

  recordMismatch: {
    title: 'Die Erfassung weicht von Ihrer Eingabe ab',
    amount: (got, asked) => `Der Anbieter hat ${got} erfasst, Sie haben ${asked} eingegeben.`,
    got: 'Vom Anbieter erfasst',
    accept: 'Diese Erfassung behalten',
    cancel: 'Diese Erfassung stornieren',
  },

  recordFoundLate: {
    told: (amount) =>
      `Die frühere Erfassung von ${amount} ist doch noch aufgetaucht. Wenn Sie seither noch einmal erfasst haben, stornieren Sie die überzählige.`,
    cancel: 'Frühere Erfassung stornieren',
    dismiss: 'Ausblenden',
  },

  records: {
    label: 'Erfasste Zahlungen',
    count: (count) =>
      plural(count, { one: `${count.text} Zahlung angezeigt`, other: `${count.text} Zahlungen angezeigt` }),
    failed: 'Die Zahlungen konnten nicht geladen werden.',
    stale: 'Diese Angaben sind möglicherweise nicht mehr aktuell.',
    empty: 'Es wurde noch keine Zahlung erfasst.',
    emptyAction: 'Zahlung erfassen',
    nothingMatches: 'Keine Zahlung entspricht Ihrer Suche.',
    forbidden:
      'Sie sind nicht berechtigt, erfasste Zahlungen zu sehen. Wenden Sie sich an einen Administrator Ihres Kontos.',
    unsupported: 'Dieser Anbieter führt keine Zahlungen.',
    more: 'Mehr anzeigen',
    loadingMore: 'Wird geladen …',
    negative: 'Erstattung oder fehlgeschlagene Zahlung',
    byProvider: 'Vom Anbieter erfasst',
    overpaid: (amount) => `Um ${amount} überzahlt`,
    plannedFor: (day) => `Geplant für ${day}`,
    details: 'Details',
    history: 'Verlauf',
    by: (user) => `von ${user}`,
    document: {
      receivable: (name) => `Rechnung ${name}`,
      payable: (name) => `Eingangsrechnung ${name}`,
      invoice: (name) => `Rechnung ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Status des Belegs',
    documentStatusChange: (before, after) => `von ${before} zu ${after}`,
    recordId: 'Erfassungs-ID',
    start: 'Bearbeitung beginnen',
    starting: 'Wird begonnen …',
    complete: 'Als bezahlt markieren',
    edit: 'Bearbeiten',
    cancel: 'Zahlung stornieren',
    changed: (status) => `Neuer Stand der Zahlung: ${status}`,
    changedMeanwhile: (status) =>
      `Sie wurde in der Zwischenzeit geändert, ihr Stand ist jetzt: ${status}. Es wurde nichts gesendet.`,
    notDone: 'Das wurde nicht ausgeführt.',
    notSure:
      'Wir konnten nicht herausfinden, ob dies ausgeführt wurde. Versuchen Sie es erneut: Eine Wiederholung schadet nicht.',
  },

  completeRecord: {
    title: (amount) => `${amount} als bezahlt markieren?`,
    body: 'Der Betrag wird vom Ausstehenden abgezogen; das kann nicht rückgängig gemacht werden. Eine Erstattung kann später erfasst werden.',
    confirm: 'Als bezahlt markieren',
    confirming: 'Wird gespeichert …',
  },

  cancelRecord: {
    title: (amount) => `Zahlung über ${amount} stornieren?`,
    body: 'Sie bleibt als storniert in der Liste und zählt nicht mehr. Das kann nicht rückgängig gemacht werden.',
    confirm: 'Zahlung stornieren',
    confirming: 'Wird storniert …',
    keep: 'Zahlung behalten',
  },

  editRecord: {
    title: (amount) => `Zahlung über ${amount} bearbeiten`,
    body: 'Was Sie nicht ändern, bleibt, wie es ist.',
    confirm: 'Speichern',
    confirming: 'Wird gespeichert …',
    refusedTitle: { refused: 'Der Anbieter hat diese Änderung abgelehnt.', failed: 'Es wurde nichts geändert.' },
    changedTitle: 'Jemand anderes hat diese Zahlung geändert',
    changedBody:
      'Von Ihren Änderungen ist noch nichts gespeichert. Vergleichen Sie, was Sie geöffnet haben, mit dem jetzigen Stand.',
    seen: 'Als Sie sie geöffnet haben',
    now: 'Jetzt',
    overwrite: 'Meine trotzdem speichern',
    keepTheirs: 'So lassen, wie sie jetzt ist',
  },
};
