export { CreateLinkForm, type CreateLinkFormProps, type CreateLinkFormRootState } from './CreateLinkForm.js';
