export { createSandbox } from './createSandbox.js';
export type {
  FaultRule,
  ItemRounding,
  PayOptions,
  Sandbox,
  SandboxConnection,
  SandboxControl,
  SandboxCredentials,
  SandboxCustomer,
  SandboxLink,
  SandboxMoney,
  SandboxOptions,
  SandboxProvider,
  SandboxQontoOptions,
  SandboxRequest,
  SandboxRoute,
  SandboxSource,
} from './Sandbox.js';
