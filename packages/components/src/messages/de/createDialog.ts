import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Zahlungslink erstellen',
    againTitle: 'Diesen Link erneut erstellen',
  },
};
