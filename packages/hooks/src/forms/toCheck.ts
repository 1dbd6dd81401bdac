import { loadWriting, type Writing } from '../attempts/loadWriting.js';
import { afterPress } from '../money/afterPress.js';

/** What checks a form, once it has come and nothing is being pressed; null where it cannot be loaded. */
export async function toCheck(): Promise<Writing | null> {
  const writing = await loadWriting().catch(() => null);
  await new Promise<void>((done) => afterPress(done));
  return writing;
}

/** What a resolver answers then. */
export const notChecked = { values: {}, errors: { root: { type: 'not_loaded' } } };
