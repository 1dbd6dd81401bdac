export { CreateLinkDialog, type CreateLinkDialogProps } from './CreateLinkDialog.js';
