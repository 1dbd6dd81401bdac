/** The time that an exchange has. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly timedOut: () => boolean;
  /** Ends with `work`, or rejects as soon as the time is over or the caller aborts, even where `work` listens to no signal. */
  race<T>(work: Promise<T>): Promise<T>;
  clear(): void;
}

/** One clock for a whole exchange: token, request and the body of the reply. */
export function startDeadline(timeoutMs: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort(new DOMException(`No answer within ${timeoutMs} ms.`, 'TimeoutError'));
  }, timeoutMs);
  const abort = (): void => controller.abort(callerSignal?.reason);
  if (callerSignal?.aborted) abort();
  callerSignal?.addEventListener('abort', abort, { once: true });
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  ended.catch(() => {});
  return {
    signal: controller.signal,
    timedOut: () => timedOut,
    race: (work) => {
      work.catch(() => {});
      return controller.signal.aborted ? Promise.reject(controller.signal.reason) : Promise.race([work, ended]);
    },
    clear: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', abort);
    },
  };
}
