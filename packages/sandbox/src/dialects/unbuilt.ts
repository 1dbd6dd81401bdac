import type { SandboxProvider } from '../Sandbox.js';
import type { Dialect, Reply } from './Dialect.js';
import { ControlError } from './Dialect.js';

/** Stands where a provider will: every request is answered with 501. */
export function createUnbuilt(provider: SandboxProvider, basePath: string): Dialect {
  const missing = (): Reply => ({
    status: 501,
    body: { error: { message: `The sandbox does not speak ${provider} yet. It speaks monite and qonto.` } },
  });
  const impossible = (): never => {
    throw new ControlError(`Sandbox: ${provider} is not built yet.`);
  };
  return {
    provider,
    basePath,
    routes: [],
    guard: missing,
    refusal: missing,
    headers: () => ({}),
    links: () => [],
    knows: () => false,
    checkout: () => null,
    pay: impossible,
    failPayment: impossible,
    settle: impossible,
    refund: impossible,
    setStatus: impossible,
    reset() {},
  };
}
