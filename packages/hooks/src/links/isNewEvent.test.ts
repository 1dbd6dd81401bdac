// @vitest-environment node
import { definePaymentLinksClient } from '@paylinks/core';
import { expect, it } from 'vitest';
import { isNewEvent } from './isNewEvent.js';

it('remembers many events, not for ever', () => {
  const client = definePaymentLinksClient({ capabilities: { provider: 'host' } });
  expect(isNewEvent(client, 'first')).toBe(true);
  expect(isNewEvent(client, 'first')).toBe(false);
  for (let event = 0; event < 500; event += 1) isNewEvent(client, String(event));
  expect(isNewEvent(client, 'first')).toBe(true);
});
