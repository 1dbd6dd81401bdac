import type { ConnectMessages } from '../connect.en.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Sie sind nicht berechtigt, Zahlungslinks zu erstellen',
        text: 'Bitten Sie einen Administrator Ihres Kontos um die Berechtigung.',
      },
      no_create_mode: { title: 'Bei diesem Anbieter können keine Zahlungslinks erstellt werden', text: '' },
      source_paid: {
        title: 'Es ist nichts mehr zu zahlen',
        text: 'Dieser Beleg ist vollständig bezahlt und braucht keinen Link.',
      },
      not_connected: {
        title: 'Zahlungen sind noch nicht eingerichtet',
        text: 'Verbinden Sie Ihr Konto einmal mit dem Zahlungsanbieter, danach können Links erstellt werden.',
      },
      connection_pending: {
        title: 'Der Anbieter prüft Ihr Konto noch',
        text: 'Sobald das abgeschlossen ist, können Links erstellt werden.',
      },
      connection_disabled: {
        title: 'Zahlungen sind abgeschaltet',
        text: 'Der Anbieter hat die Verbindung beendet. Stellen Sie sie wieder her, um Links zu erstellen.',
      },
      no_usable_method: {
        title: 'Noch keine Zahlungsart ist aktiv',
        text: 'Aktivieren Sie eine bei Ihrem Anbieter, danach kann ein Link erstellt werden.',
      },
    },
    connect: 'Zahlungen einrichten',
    checkAgain: 'Erneut prüfen',
    ready: 'Links können jetzt erstellt werden.',
  },

  connect: {
    title: 'Zahlungen annehmen',
    status: {
      not_connected: 'Nicht verbunden',
      begun: 'Nicht abgeschlossen',
      pending: 'Wird geprüft',
      enabled: 'Verbunden',
      disabled: 'Abgeschaltet',
    },
    text: {
      not_connected: 'Verbinden Sie Ihr Bankkonto, dann können Ihre Zahlungslinks bezahlt werden.',
      begun: 'Ihre Angaben sind angekommen. Nach dem Rest fragt der Anbieter auf seiner eigenen Seite.',
      pending: 'Ihre Angaben liegen beim Anbieter. Falls noch etwas fehlt, steht das auf seiner Seite.',
      enabled: 'Ihre Zahlungslinks können bezahlt werden.',
      disabled:
        'Der Anbieter hat die Verbindung beendet, daher können Ihre Zahlungslinks nicht bezahlt werden. Sie können sich erneut verbinden.',
      unknown: 'Dieser Stand ist hier nicht bekannt. Ihr Anbieter kann Ihnen sagen, was er bedeutet.',
    },
    account: (account) => `Das Geld geht auf ${account} ein.`,
    forbidden: 'Nur ein Administrator Ihres Kontos kann es verbinden.',
    unsupported: 'Dieser Anbieter braucht keine Verbindung.',
    failed: 'Die Verbindung konnte nicht gelesen werden.',
    begin: 'Konto verbinden',
    again: 'Erneut verbinden',
    continue: 'Beim Anbieter fortfahren',
    change: 'Angaben ändern',
    formLabel: 'Ihr Konto verbinden',
    submit: 'Konto verbinden',
    submitting: 'Wird verbunden …',
    notSure:
      'Wir konnten nicht herausfinden, ob dies angekommen ist. Versuchen Sie es erneut: Eine Wiederholung schadet nicht.',
    refusedTitle: { refused: 'Der Anbieter hat diese Angaben abgelehnt.', failed: 'Es wurde nichts verbunden.' },
    changed: (status) => `Neuer Stand der Verbindung: ${status}`,
    chooseAccount: 'Konto wählen',
    counted: (count, least) => `${count.text} von mindestens ${least.text} Zeichen.`,
    fields: {
      bankAccountId: { label: 'Bankkonto', description: 'Wo das Geld eingeht.' },
      phoneNumber: {
        label: 'Telefonnummer',
        description:
          'Mit Landesvorwahl, zum Beispiel +33\u00a06\u00a012\u00a034\u00a056\u00a078. Der Anbieter ruft möglicherweise an.',
      },
      websiteUrl: {
        label: 'Website',
        description: 'Wo Ihre Kunden Sie finden. Ohne Website beschreiben Sie Ihr Geschäft unten.',
      },
      businessDescription: {
        label: 'Was Ihr Unternehmen tut',
        description: 'Was Sie verkaufen, und an wen.',
      },
      callbackUrl: { label: 'Rückkehrseite', description: 'Wohin der Anbieter Sie zurückschickt.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Wählen Sie das Konto für das Geld.',
        not_found: 'Der Anbieter kennt dieses Konto nicht.',
      },
      phoneNumber: {
        wrong_format:
          'Geben Sie die Nummer mit + und Landesvorwahl ein, zum Beispiel +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: {
        wrong_format: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt und kein @ enthält.',
      },
      businessDescription: {
        required: 'Beschreiben Sie Ihr Geschäft, oder geben Sie oben Ihre Website ein.',
        too_short: 'Schreiben Sie etwas mehr: Der Anbieter braucht eine längere Beschreibung.',
      },
      callbackUrl: { wrong_format: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.' },
    },
  },
};
