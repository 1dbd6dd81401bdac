import { expect, it } from 'vitest';
import * as wire from './index.js';

it('has these names, for the packages of the kit', () => {
  expect(Object.keys(wire).sort()).toEqual([
    'canonicalJson',
    'changedError',
    'codeOf',
    'createRemoteClock',
    'eventsRoute',
    'exchange',
    'failed',
    'findRoute',
    'isRedirect',
    'isWriteVerb',
    'path',
    'readJson',
    'readQuery',
    'readRetryAfter',
    'requestInit',
    'routes',
    'startDeadline',
    'verdictOf',
    'writeMoney',
    'writeQuery',
  ]);
});
