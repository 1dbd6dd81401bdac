import { afterEach, expect, it, vi } from 'vitest';
import { browserGuard } from './browserGuard.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets servers and workers through', () => {
  expect(() => browserGuard('createQontoClient', undefined)).not.toThrow();
});

it('keeps a key out of a page, unless it was asked to', () => {
  vi.stubGlobal('document', {});
  expect(() => browserGuard('createQontoClient', undefined)).toThrow(/createQontoClient was called in a page/);
  expect(() => browserGuard('createQontoClient', false)).toThrow(expect.objectContaining({ code: 'forbidden' }));
  expect(() => browserGuard('createQontoClient', true)).not.toThrow();
});
