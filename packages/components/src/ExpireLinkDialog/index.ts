export { ExpireLinkDialog, type ExpireLinkDialogProps } from './ExpireLinkDialog.js';
