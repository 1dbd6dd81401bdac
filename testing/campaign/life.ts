import { createMoment } from './virtualTime.js';

/** A page or a server process: when it ends, nothing that it had begun comes back to it. */
export interface Life {
  readonly isOver: () => boolean;
  end(): void;
  /** Never settles once the life is over. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Rejects when the life ends: what others see of it. */
  readonly ended: Promise<never>;
}

export function createLife(): Life {
  const end = createMoment();
  const ended = end.comes.then(() => Promise.reject(connectionBroke()));
  ended.catch(() => undefined);
  return {
    isOver: end.hasCome,
    end: end.come,
    ended,
    during: (work) =>
      new Promise((resolve, reject) => {
        work.then(
          (value) => end.hasCome() || resolve(value),
          (error) => end.hasCome() || reject(error),
        );
      }),
  };
}

/** As a browser says it: nothing tells whether the request arrived. */
export const connectionBroke = (): TypeError => new TypeError('Failed to fetch');
