import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Crea un link di pagamento',
    againTitle: 'Crea di nuovo questo link',
  },
};
