export { createSandbox } from './createSandbox.js';
export type {
  FaultRule,
  ItemRounding,
  PayOptions,
  Sandbox,
  SandboxControl,
  SandboxCredentials,
  SandboxLink,
  SandboxMoney,
  SandboxOptions,
  SandboxProvider,
  SandboxRequest,
  SandboxRoute,
  SandboxSource,
} from './Sandbox.js';
