import { expect, it } from 'vitest';
import * as server from './index.js';
import * as redis from './redis/index.js';

it('has these public names', () => {
  expect(Object.keys(server).sort()).toEqual([
    'createMemoryStore',
    'createPaymentLinksHandler',
    'publishLinkEvent',
    'verifyWebhook',
  ]);
  expect(Object.keys(redis)).toEqual(['createRedisStore']);
});
