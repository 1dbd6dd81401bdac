export { RecordFields } from './RecordFields.js';
