import type { CreateLinkFormState, LineItemValues } from '@paylinks/hooks';
import type { LineItemErrors } from '../LineItemsEditor/index.js';
import type { FormMessages } from '../messages/form.en.js';
import { type FieldWords, problemSentence, problemsWithin } from '../parts/fieldSentence.js';

/** The sentences for what is wrong, by line and part; a problem of a line as a whole, or of a part that is not drawn, is its `item`. */
export function itemErrors(
  { form, serverErrors, mode }: Pick<CreateLinkFormState, 'form' | 'serverErrors' | 'mode'>,
  words: FieldWords & Pick<FormMessages, 'createForm'>,
): readonly LineItemErrors[] {
  const lines: Partial<Record<keyof LineItemValues | 'item', string>>[] = [];
  for (const { field, code } of problemsWithin(form.formState.errors, 'items')) {
    const [, line, part = 'item'] = /^items\.(\d+)(?:\.(\w+))?$/.exec(field) ?? [];
    if (line === undefined) continue;
    const quoted = code === 'invalid' ? serverErrors.find(({ path }) => path === field)?.message : undefined;
    const place = part === 'type' && !mode?.items?.types.length ? 'item' : (part as keyof LineItemErrors);
    const errors = (lines[Number(line)] ??= {});
    errors[place] ??= problemSentence(words, field, code) + (quoted ? ` ${words.createForm.refusedWith(quoted)}` : '');
  }
  return lines;
}
