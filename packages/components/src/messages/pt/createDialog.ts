import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Criar um link de pagamento',
    againTitle: 'Criar este link novamente',
  },
};
