export type { MoniteClientOptions } from './api.js';
export { createMoniteClient } from './createMoniteClient.js';
