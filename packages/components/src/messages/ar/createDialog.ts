import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'إنشاء رابط دفع',
    againTitle: 'إنشاء هذا الرابط مجددًا',
  },
};
