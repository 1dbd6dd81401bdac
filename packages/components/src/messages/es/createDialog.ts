import type { CreateDialogMessages } from '../createDialog.en.js';

export const createDialog: CreateDialogMessages = {
  createDialog: {
    title: 'Crear un enlace de pago',
    againTitle: 'Crear este enlace de nuevo',
  },
};
