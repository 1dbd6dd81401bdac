import { expect, it } from 'vitest';
import * as testing from './index.js';

it('has these public names', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'capabilitiesFixture',
    'createModeFixture',
    'paymentLinkFixture',
    'paymentLinksClientChecks',
    'paymentMethodsFixture',
    'paymentRecordFixture',
  ]);
});
