import type { FirstMessages } from '../messages/first.en.js';

/** One after the other, as the language sets them; what is not there is left out. */
export function sentences(
  { common }: Pick<FirstMessages, 'common'>,
  all: readonly (string | false | null | undefined)[],
): string {
  return common.sentences(all.filter((it): it is string => Boolean(it)));
}
