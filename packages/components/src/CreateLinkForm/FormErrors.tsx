'use client';
import type { CreateField } from '@paylinks/core';
import type { CreateLinkFormState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Notice } from '../parts/Notice.js';
import { useKit } from '../parts/useKit.js';
import { type FieldProblem, fieldLabel, problemSentence } from './fieldSentence.js';

/** All that is wrong, above the fields: each entry leads to its field, and what has no field is said here. */
export function FormErrors({
  state,
  problems: found,
  onGo,
}: {
  state: CreateLinkFormState;
  problems: readonly FieldProblem[];
  onGo: (field: CreateField) => void;
}): ReactElement | null {
  const { messages } = useKit('CreateLinkForm');
  const words = messages.createForm;
  const { error, unmappedErrors, form } = state;
  // Before the first press, a problem is said at its field and nowhere else.
  const problems = form.formState.isSubmitted || error ? found : [];
  const refused = error && error.code !== 'outcome_unknown' && error.code !== 'aborted' ? error : null;
  if (problems.length === 0 && !refused) return null;

  const list = (
    <ul className="pl-form-problems">
      {problems.map(({ field, code }) => (
        <li key={field}>
          <button type="button" className="pl-form-problem" onClick={() => onGo(field)}>
            {fieldLabel(messages, field)}
          </button>
          : {problemSentence(messages, field, code)}
        </li>
      ))}
      {refused
        ? unmappedErrors.map(({ path, message }) => <li key={`${path} ${message}`}>{words.refusedWith(message)}</li>)
        : null}
    </ul>
  );
  if (!refused) {
    return (
      <Notice tone="danger" role="alert" title={words.summaryTitle(problems.length)}>
        {list}
      </Notice>
    );
  }
  const told = problems.length + unmappedErrors.length > 0;
  return (
    <ErrorNotice
      error={refused}
      title={words.refusedTitle[refused.code === 'invalid_input' || refused.code === 'conflict' ? 'refused' : 'failed']}
    >
      {told ? list : undefined}
    </ErrorNotice>
  );
}
