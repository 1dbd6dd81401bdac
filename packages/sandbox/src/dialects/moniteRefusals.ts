import type { Issue } from '../validation.js';
import { isUuid } from '../valueRules.js';
import type { Call, Reply } from './Dialect.js';

export const refusal = (status: number, message: string, type?: string): Reply => ({
  status,
  body: { error: type === undefined ? { message } : { message, type } },
});

export const unprocessable = (detail: readonly Issue[]): Reply => ({ status: 422, body: { detail } });

/** The id in the path, once it is one. */
export function withId(call: Call, name: string, answer: (id: string) => Reply): Reply {
  const id = call.params[name];
  return isUuid(id)
    ? answer(id.toLowerCase())
    : unprocessable([{ loc: ['path', name], msg: 'value is not a valid uuid', type: 'type_error.uuid' }]);
}
