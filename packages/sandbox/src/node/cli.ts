#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startSandbox } from './startSandbox.js';

const usage = `paylinks-sandbox [--port 4010] [--seed 1]
Serves three pretended payment providers and their pay page on 127.0.0.1.`;

try {
  await main();
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    `paylinks-sandbox: ${taken ? 'the port is taken. Give another with --port.' : error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const { urls, credentials } = await startSandbox({
    port: wholeNumber('port', values.port),
    seed: wholeNumber('seed', values.seed),
  });
  const { entityId, token, clientId, clientSecret, entityUserId, counterpartId } = credentials.monite;
  const { qonto, commet } = credentials;
  console.log(`Monite    ${urls.monite}
  x-monite-version    2024-05-25
  x-monite-entity-id  ${entityId}
  Authorization       Bearer ${token}
  client id, secret   ${clientId} ${clientSecret}
  entity user         ${entityUserId}
  counterpart         ${counterpartId}
Qonto     ${urls.qonto}
  Authorization          Bearer ${qonto.token}
  X-Qonto-Staging-Token  ${qonto.stagingToken} (may be left out)
  bank account           ${qonto.bankAccountId}
Commet    ${urls.commet}
  x-api-key           ${commet.apiKey}
${commet.customers.map(({ id, name, charge }) => `  customer            ${id} ${name}: a charge ends as ${charge}`).join('\n')}
Pay page  ${urls.pay}/<link id>`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`--${name} is "${text}". Give a whole number.`);
}
