export type { LineItemErrors } from './LineItem.js';
export { LineItemsEditor, type LineItemsEditorProps, type LineItemsEditorState } from './LineItemsEditor.js';
export { measureUnitLabel } from './measureUnitLabel.js';
