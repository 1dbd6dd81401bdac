import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Vous n’avez pas l’autorisation de créer des liens de paiement',
        text: 'Demandez l’autorisation à un administrateur de votre compte.',
      },
      no_create_mode: { title: 'Ce prestataire ne permet pas de créer des liens de paiement', text: '' },
      source_paid: {
        title: 'Il ne reste rien à payer',
        text: 'Ce document est entièrement payé, il n’a donc pas besoin de lien.',
      },
      not_connected: {
        title: 'Les paiements ne sont pas encore configurés',
        text: 'Connectez une fois votre compte au prestataire de paiement, vous pourrez ensuite créer des liens.',
      },
      connection_pending: {
        title: 'Le prestataire vérifie encore votre compte',
        text: 'Vous pourrez créer des liens dès que ce sera terminé.',
      },
      connection_disabled: {
        title: 'Les paiements sont désactivés',
        text: 'Le prestataire a mis fin à la connexion. Connectez-vous à nouveau pour créer des liens.',
      },
      no_usable_method: {
        title: 'Aucun moyen de paiement n’est encore actif',
        text: 'Activez-en un chez votre prestataire, vous pourrez ensuite créer un lien.',
      },
    },
    connect: 'Configurer les paiements',
    checkAgain: 'Vérifier à nouveau',
    ready: 'Vous pouvez maintenant créer des liens.',
  },

  connect: {
    title: 'Encaisser des paiements',
    status: {
      not_connected: 'Non connecté',
      begun: 'Non terminé',
      pending: 'En cours de vérification',
      enabled: 'Connecté',
      disabled: 'Désactivé',
    },
    text: {
      not_connected: 'Connectez votre compte bancaire pour que vos liens de paiement puissent être payés.',
      begun: 'Vos informations sont arrivées. Le prestataire demande le reste sur sa propre page.',
      pending: 'Vos informations sont chez le prestataire. S’il manque encore quelque chose, sa page l’indique.',
      enabled: 'Vos liens de paiement peuvent être payés.',
      disabled:
        'Le prestataire a mis fin à la connexion, vos liens de paiement ne peuvent donc pas être payés. Vous pouvez vous connecter à nouveau.',
      unknown: 'Cet état n’est pas connu ici. Votre prestataire peut vous dire ce qu’il signifie.',
    },
    account: (account) => `L’argent arrive sur ${account}.`,
    forbidden: 'Seul un administrateur de votre compte peut le connecter.',
    unsupported: 'Ce prestataire n’a pas besoin de connexion.',
    failed: 'L’état de la connexion n’a pas pu être lu.',
    begin: 'Connecter le compte',
    again: 'Connecter à nouveau',
    continue: 'Continuer chez le prestataire',
    change: 'Modifier vos informations',
    formLabel: 'Connecter votre compte',
    submit: 'Connecter le compte',
    submitting: 'Connexion…',
    notSure: 'Nous n’avons pas pu savoir si l’envoi est arrivé. Réessayez\u00a0: recommencer est sans risque.',
    refusedTitle: { refused: 'Le prestataire a refusé ces informations.', failed: 'Rien n’a été connecté.' },
    changed: (status) => `Nouvel état de la connexion\u00a0: ${status}`,
    chooseAccount: 'Choisir un compte',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} sur au moins ${least.text} caractère.`,
        other: `${count.text} sur au moins ${least.text} caractères.`,
      }),
    fields: {
      bankAccountId: { label: 'Compte bancaire', description: 'Où l’argent arrive.' },
      phoneNumber: {
        label: 'Numéro de téléphone',
        description:
          'Avec l’indicatif du pays, par exemple +33\u00a06\u00a012\u00a034\u00a056\u00a078. Le prestataire peut l’appeler.',
      },
      websiteUrl: {
        label: 'Site web',
        description: 'Où vos clients vous trouvent. Sans site, décrivez votre activité ci-dessous.',
      },
      businessDescription: {
        label: 'Votre activité',
        description: 'Ce que vous vendez, et à qui.',
      },
      callbackUrl: { label: 'Page de retour', description: 'Où le prestataire vous renvoie.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Choisissez le compte qui reçoit l’argent.',
        not_found: 'Le prestataire ne connaît pas ce compte.',
      },
      phoneNumber: {
        wrong_format:
          'Saisissez le numéro avec + et l’indicatif du pays, par exemple +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Saisissez une adresse complète qui commence par https:// et ne contient pas de @.' },
      businessDescription: {
        required: 'Décrivez votre activité, ou saisissez votre site web ci-dessus.',
        too_short: 'Écrivez un peu plus\u00a0: le prestataire demande une description plus longue.',
      },
      callbackUrl: { wrong_format: 'Saisissez une adresse complète qui commence par https://.' },
    },
  },
};
