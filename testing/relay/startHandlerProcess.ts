import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface HandlerProcessSettings {
  readonly redisUrl: string;
  readonly cacheMs: number;
  readonly secret: string;
  readonly monite: { readonly url: string; readonly entityId: string; readonly token: string };
  readonly commet: { readonly url: string; readonly apiKey: string };
}

export interface HandlerProcess {
  readonly url: string;
  stop(): Promise<void>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A process of its own, on the sources, with nothing in common with this one but Redis and the provider. */
export async function startHandlerProcess(settings: HandlerProcessSettings): Promise<HandlerProcess> {
  const child = fork(here('./handlerProcess.ts'), [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TSX_TSCONFIG_PATH: here('./tsconfig.json') },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await Promise.race([
    new Promise<string>((resolve) => {
      child.once('message', (message) => resolve((message as { readonly url: string }).url));
    }),
    ended.then(() => Promise.reject(new Error('The handler process ended before it listened.'))),
  ]);
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
