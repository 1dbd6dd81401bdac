#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startSandbox } from './startSandbox.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    'paylinks-sandbox [--port 4010] [--seed 1]\nServes a pretended payment provider and its pay page on 127.0.0.1.',
  );
} else {
  const seed = values.seed === undefined ? {} : { seed: wholeNumber('seed', values.seed) };
  const { urls, credentials } = await startSandbox({ port: wholeNumber('port', values.port), ...seed });
  const { entityId, token, clientId, clientSecret, entityUserId, counterpartId } = credentials.monite;
  console.log(`Monite    ${urls.monite}
  x-monite-version    2024-05-25
  x-monite-entity-id  ${entityId}
  Authorization       Bearer ${token}
  client id, secret   ${clientId} ${clientSecret}
  entity user         ${entityUserId}
  counterpart         ${counterpartId}
Pay page  ${urls.pay}/<link id>`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(`paylinks-sandbox: --${name} is "${text}". Give a whole number.`);
  process.exit(2);
}
