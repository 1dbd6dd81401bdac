/** The words of the dialog around the form. */
export const createDialogEn = {
  createDialog: {
    title: 'Create a payment link',
    againTitle: 'Create this link again',
  },
};

export type CreateDialogMessages = typeof createDialogEn;
