'use client';
import type { ConnectInput } from '@paylinks/core';
import { type ConnectFormField, type ConnectFormOptions, useConnectForm } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { FormErrors } from '../parts/FormErrors.js';
import { fieldProblems } from '../parts/fieldSentence.js';
import { focusField, useFocusOnProblem, useInert } from '../parts/formFocus.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Notice } from '../parts/Notice.js';
import { useFormWords } from '../parts/useFormWords.js';
import { ConnectField } from './ConnectField.js';
import { useConnectWords } from './useConnectWords.js';

export interface ConnectFormProps extends ConnectFormOptions {
  /** Accounts to choose from, by the provider's id; left out, the id is typed. */
  readonly bankAccounts?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** What the provider asks for before it takes payments for the account. Loaded when somebody is about to connect. */
export function ConnectForm({ bankAccounts, onCancel, ...options }: ConnectFormProps): ReactElement {
  const { words, fieldWords } = useConnectWords();
  const { common, createForm } = useFormWords('ConnectProviderPanel');
  const state = useConnectForm({ ...options, defaultValues: withOnlyAccount(options.defaultValues, bankAccounts) });
  const { form, fields, connection, error } = state;
  const root = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);

  const problems = fieldProblems(form.formState.errors, fields);
  const busy = connection.connect.status === 'pending';
  useInert(body, busy);
  useFocusOnProblem(root, state, problems[0]?.field);
  const first = fields[0]?.name;
  useEffect(() => {
    if (first) focusField(root.current, first);
  }, [first]);

  const field = (it: ConnectFormField): ReactElement => (
    <ConnectField key={it.name} state={state} field={it} bankAccounts={bankAccounts} />
  );
  // The page to come back to fills itself in.
  const [more] = fields.filter(({ name }) => name === 'callbackUrl');
  return (
    <form ref={root} className="pl-form-form" noValidate aria-label={words.formLabel} onSubmit={state.submit}>
      {busy ? null : (
        <FormErrors
          state={state}
          problems={problems}
          words={fieldWords}
          refusedTitle={words.refusedTitle}
          onGo={(name) => focusField(root.current, name)}
        />
      )}
      {error?.code === 'outcome_unknown' && !busy ? (
        <Notice tone="warning" role="alert">
          {words.notSure}
        </Notice>
      ) : null}
      <div className="pl-form-fields" ref={body}>
        {fields.filter((it) => it !== more).map(field)}
        {more ? (
          <Disclosure
            label={createForm.moreOptions}
            open={opened || problems.some((problem) => problem.field === more.name)}
            onOpenChange={setOpened}
          >
            <div className="pl-form-more">{field(more)}</div>
          </Disclosure>
        ) : null}
      </div>
      <div className="pl-row">
        <Button
          type="submit"
          variant="primary"
          disabled={state.notReady !== null}
          busy={busy}
          busyLabel={words.submitting}
        >
          {words.submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
      <LiveRegion>{busy ? words.submitting : null}</LiveRegion>
    </form>
  );
}

/** Never a choice of one. */
function withOnlyAccount(
  defaults: Partial<ConnectInput> | undefined,
  accounts: ConnectFormProps['bankAccounts'],
): Partial<ConnectInput> | undefined {
  const [only, ...others] = accounts ?? [];
  return only && others.length === 0 ? { bankAccountId: only.id, ...defaults } : defaults;
}
