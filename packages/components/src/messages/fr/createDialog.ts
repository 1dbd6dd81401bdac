import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Créer un lien de paiement',
    againTitle: 'Créer ce lien à nouveau',
  },
};
