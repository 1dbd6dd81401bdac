export type { QontoClientOptions } from './api.js';
export { createQontoClient } from './createQontoClient.js';
export type { VatRateUnit } from './decimals.js';
