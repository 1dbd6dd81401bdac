'use client';
import type { FieldError, PaymentLinksError } from '@paylinks/core';
import type { ReactElement } from 'react';
import { countOf } from './count.js';
import { ErrorNotice } from './ErrorNotice.js';
import { type FieldProblem, type FieldWords, fieldLabel, problemSentence } from './fieldSentence.js';
import { Notice } from './Notice.js';
import { useFormWords } from './useFormWords.js';
import { useKit } from './useKit.js';

export interface FormErrorsProps {
  state: {
    readonly form: { readonly formState: { readonly isSubmitted: boolean } };
    readonly error: PaymentLinksError | null;
    readonly unmappedErrors: readonly FieldError[];
  };
  problems: readonly FieldProblem[];
  words: FieldWords;
  /** What the provider did not do: refused it, or could not be asked. */
  refusedTitle: { readonly refused: string; readonly failed: string };
  onGo: (field: string) => void;
}

/** All that is wrong, above the fields: each entry leads to its field, and what has no field is said here. */
export function FormErrors({
  state,
  problems: found,
  words,
  refusedTitle,
  onGo,
}: FormErrorsProps): ReactElement | null {
  const { locale } = useKit('FormErrors');
  const { createForm: common } = useFormWords('FormErrors');
  const { error, unmappedErrors, form } = state;
  // Before the first press, a problem is said at its field and nowhere else.
  const problems = form.formState.isSubmitted || error ? found : [];
  const refused = error && error.code !== 'outcome_unknown' && error.code !== 'aborted' ? error : null;
  if (problems.length === 0 && !refused) return null;

  const list = (
    <ul className="pl-form-problems">
      {problems.map(({ field, code }) => (
        <li key={field}>
          <button type="button" className="pl-text-button pl-form-problem" onClick={() => onGo(field)}>
            {fieldLabel(words, field)}
          </button>
          {common.afterName(problemSentence(words, field, code))}
        </li>
      ))}
      {refused
        ? // oxlint-disable-next-line react/no-array-index-key -- Sentences of a provider, which may say the same twice.
          unmappedErrors.map(({ message }, index) => <li key={index}>{common.refusedWith(message)}</li>)
        : null}
    </ul>
  );
  if (!refused) {
    return (
      <Notice tone="danger" role="alert" title={common.summaryTitle(countOf(problems.length, locale))}>
        {list}
      </Notice>
    );
  }
  const told = problems.length + unmappedErrors.length > 0;
  return (
    <ErrorNotice
      error={refused}
      title={refusedTitle[refused.code === 'invalid_input' || refused.code === 'conflict' ? 'refused' : 'failed']}
    >
      {told ? list : undefined}
    </ErrorNotice>
  );
}
