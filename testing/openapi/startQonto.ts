import { createSandbox, type SandboxOptions } from '@paylinks/sandbox';
import { qontoCaller } from './qontoCaller.js';

/** A Qonto of its own, and somebody who calls it as its description says. */
export const start = (options: SandboxOptions = {}) => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z', ...options });
  return { sandbox, control: sandbox.control, ...qontoCaller(sandbox) };
};

/** What turns the body of a basket into that of an invoice. */
export const invoice = {
  items: undefined,
  reusable: undefined,
  invoice_id: 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b',
  invoice_number: 'F-2026-9',
  debitor_name: 'ACME',
  amount: { value: '99.90', currency: 'EUR' },
};
