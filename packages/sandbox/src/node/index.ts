export type { StartSandboxOptions } from './startSandbox.js';
export { startSandbox } from './startSandbox.js';
