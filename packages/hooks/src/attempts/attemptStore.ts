/** Where unsettled attempts are kept until their outcome is known. Holds what was typed, never a credential. */
export interface AttemptStore {
  read(): string | null;
  /** null removes. */
  write(text: string | null): void;
}

/**
 * `sessionStorage`: this tab, this origin, over reloads. `scope` keeps users of one tab apart: give it the id of the signed-in user or tenant.
 * Where the browser refuses the storage, the attempts live as long as the page.
 */
export function sessionAttemptStore(scope = ''): AttemptStore {
  const name = scope === '' ? 'paylinks.attempts' : `paylinks.attempts.${scope}`;
  const memory = memoryAttemptStore();
  return {
    read() {
      try {
        return memory.read() ?? sessionStorage.getItem(name);
      } catch {
        return memory.read();
      }
    },
    write(text) {
      memory.write(null);
      try {
        if (text === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, text);
      } catch {
        memory.write(text);
      }
    },
  };
}

export function memoryAttemptStore(): AttemptStore {
  let kept: string | null = null;
  return {
    read: () => kept,
    write(text) {
      kept = text;
    },
  };
}
