import { expect, it } from 'vitest';
import * as sandbox from './index.js';
import * as node from './node/index.js';

it('has these names and no others', () => {
  expect(Object.keys(sandbox)).toEqual(['createSandbox']);
  expect(Object.keys(node)).toEqual(['startSandbox']);
});
