import { createSandbox } from '@paylinks/sandbox';
import { commetCaller } from './commetCaller.js';

/** The version whose replies are wrapped. */
export const old = { 'commet-version': '2026-07-11' };

/** A Commet of its own, and somebody who calls it as its description says. */
export const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const { customers } = sandbox.credentials.commet;
  const whoIs = (charge: (typeof customers)[number]['charge']) =>
    customers.find((customer) => customer.charge === charge)?.id ?? '';
  return { sandbox, control: sandbox.control, whoIs, ...commetCaller(sandbox) };
};
