export type { CommetClientOptions } from './api.js';
export { createCommetClient } from './createCommetClient.js';
