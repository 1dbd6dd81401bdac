export {
  capabilitiesFixture,
  createModeFixture,
  paymentLinkFixture,
  paymentMethodsFixture,
  paymentRecordFixture,
} from './fixtures.js';
export { type PaymentLinksClientCheck, paymentLinksClientChecks } from './paymentLinksClientChecks.js';
export type { CheckSamples } from './sampleInputs.js';
