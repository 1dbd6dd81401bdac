'use client';
import type { CreateLinkFormState, LineItemValues } from '@paylinks/hooks';
import type { ComponentType } from 'react';
import type { FirstMessages } from '../messages/first.en.js';
import type { FieldWords } from '../parts/fieldSentence.js';
import { useFieldWords } from '../parts/useFieldWords.js';
import type { FormWords } from '../parts/useFormWords.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import type { ItemsFieldProps } from './ItemsField.js';

const load = () => import('./ItemsField.js');

export interface LaterItems {
  /** null until it has been loaded. */
  readonly ItemsField: ComponentType<ItemsFieldProps> | null;
  /** The form's, with names and sentences for each place inside the items. */
  readonly words: FirstMessages & FormWords & FieldWords;
  /** What the items come to, for a sentence; null where the link is not for items. */
  readonly amountOf: ((items: readonly LineItemValues[]) => string | null) | null;
}

/** What a form of items needs more than others. Only they load it. */
export function useLaterItems({ form, mode }: Pick<CreateLinkFormState, 'form' | 'mode'>): LaterItems {
  const words = useFieldWords('CreateLinkForm');
  const { locale, wordsOf } = useKit('CreateLinkForm');
  const later = useLater(load, mode?.fields.items !== undefined);
  const isForItems = mode?.from === 'items';
  if (later === null) return { ItemsField: null, words, amountOf: isForItems ? () => null : null };
  const own = wordsOf(later.lineItemsEn);
  return {
    ItemsField: later.ItemsField,
    words: later.withItemWords(words, own, form.getValues('items').length, locale),
    amountOf: isForItems ? (items) => later.itemsAmount(items, mode.items, own, locale) : null,
  };
}
