import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: '支払いリンクを作成',
    againTitle: 'このリンクをもう一度作成',
  },
};
