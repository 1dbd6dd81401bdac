export { CreateLinkForm, type CreateLinkFormProps } from './CreateLinkForm.js';
export { CreateLinkFormRoot, type CreateLinkFormRootState } from './CreateLinkFormRoot.js';
