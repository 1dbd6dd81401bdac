export type { AuditEvent } from './AuditEvent.js';
export { createPaymentLinksHandler, type PaymentLinksHandlerOptions } from './createPaymentLinksHandler.js';
export { publishLinkEvent } from './events/publishLinkEvent.js';
export type { Grant, OwnedResource } from './Grant.js';
export type { HandlerCall } from './HandlerCall.js';
export type { HandlerStore } from './store/HandlerStore.js';
export { createMemoryStore } from './store/memory.js';
export type { WebhookProvider } from './webhooks/schemes.js';
export { type VerifyWebhookOptions, verifyWebhook } from './webhooks/verifyWebhook.js';
