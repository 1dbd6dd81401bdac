import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Betaallink maken',
    againTitle: 'Deze link opnieuw maken',
  },
};
