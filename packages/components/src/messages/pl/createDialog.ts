import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Utwórz link do płatności',
    againTitle: 'Utwórz ten link ponownie',
  },
};
