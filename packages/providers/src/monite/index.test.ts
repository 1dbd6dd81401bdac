import { expect, it } from 'vitest';
import * as monite from './index.js';

it('has these public names', () => {
  expect(Object.keys(monite)).toEqual(['createMoniteClient']);
});
