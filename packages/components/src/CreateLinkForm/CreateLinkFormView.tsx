'use client';
import type { CurrencyCode } from '@paylinks/core';
import type { CreateLinkFormField, CreateLinkFormState, SourceWithDue } from '@paylinks/hooks';
import { type ReactElement, useRef, useState } from 'react';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { fieldProblems } from '../parts/fieldSentence.js';
import { focusField, useFocusOnProblem, useInert } from '../parts/formFocus.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { loadFormLater } from '../parts/loadFormLater.js';
import { MoneyText } from '../parts/MoneyText.js';
import { Notice } from '../parts/Notice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useLater } from '../parts/useLater.js';
import { AmountField } from './AmountField.js';
import { AnyField, holdsValue, isInSight } from './AnyField.js';
import { ExpiryField } from './ExpiryField.js';
import { LaterReadiness } from './LaterReadiness.js';
import { MethodsField } from './MethodsField.js';
import { SummaryLine } from './SummaryLine.js';
import { useLaterItems } from './useLaterItems.js';

export interface CreateLinkFormViewProps {
  state: CreateLinkFormState;
  source?: SourceWithDue | undefined;
  defaultCurrency?: CurrencyCode | undefined;
  /** Given where an earlier attempt is still unsettled: a press leads back to it instead of sending. */
  onUnsettled?: (() => void) | undefined;
  /** Leads to where the account is connected. */
  onConnect?: (() => void) | undefined;
}

/** The form itself, drawn from what `useCreateLinkForm` says. Which fields there are is the capabilities' business. */
export function CreateLinkFormView({
  state,
  source,
  defaultCurrency,
  onUnsettled,
  onConnect,
}: CreateLinkFormViewProps): ReactElement {
  const { form, mode, notReady, write } = state;
  const { ItemsField, words: messages, amountOf } = useLaterItems(state);
  const words = messages.createForm;
  // A field that cannot be filled in and holds nothing has nothing to say.
  const fields = state.fields.filter((it) => !it.readOnly || holdsValue(state, it));
  const summary = useLater(loadFormLater);
  const root = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<boolean | null>(null);

  const shown = fields.filter(isInSight);
  const waiting = fields.filter((field) => !isInSight(field));
  const problems = fieldProblems(form.formState.errors, [...shown, ...waiting], messages);
  const first = problems[0]?.field;
  const forcedOpen = waiting.some(({ name }) => problems.some(({ field }) => field === name));
  const moreOpen = forcedOpen || (opened ?? waiting.some((field) => holdsValue(state, field)));

  const attempt = write.attempt;
  const busy =
    attempt !== null && (attempt.state === 'sending' || attempt.state === 'waiting' || attempt.state === 'checking');
  useInert(body, busy);
  useFocusOnProblem(root, state, first);

  const field = (it: CreateLinkFormField, visible = true): ReactElement => {
    if (it.name === 'amount') {
      return <AmountField key={it.name} state={state} field={it} source={source} defaultCurrency={defaultCurrency} />;
    }
    if (it.name === 'paymentMethods') return <MethodsField key={it.name} state={state} field={it} />;
    if (it.name === 'expiresAt') return <ExpiryField key={it.name} state={state} field={it} />;
    if (it.name === 'items') {
      return ItemsField ? (
        <ItemsField key={it.name} state={state} field={it} defaultCurrency={defaultCurrency} />
      ) : (
        <div key={it.name} data-pending="">
          <Skeleton tall />
        </div>
      );
    }
    return <AnyField key={it.name} state={state} field={it} visible={visible} />;
  };

  const readiness = <LaterReadiness state={state} onConnect={onConnect} />;
  // Nothing that is typed would help.
  if (notReady === 'no_create_mode' || notReady === 'forbidden' || notReady === 'source_paid') return readiness;
  const { data: capabilities, error: capabilitiesError } = state.capabilities;
  if (!capabilities && capabilitiesError) {
    return <ErrorNotice error={capabilitiesError} onRetry={() => void state.capabilities.refetch()} />;
  }
  const amountField: CreateLinkFormField = {
    name: 'amount',
    path: 'amount',
    required: true,
    readOnly: false,
    minLength: null,
    maxLength: null,
  };

  return (
    <form
      ref={root}
      className="pl-form-form"
      noValidate
      // Before the scripts have come a press leaves the page, and what was typed, as they are.
      method="dialog"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
        if (onUnsettled) onUnsettled();
        else if (notReady === null) void state.submit(event);
      }}
    >
      {busy ? null : summary ? (
        <summary.FormErrors
          state={state}
          problems={problems}
          words={messages}
          refusedTitle={words.refusedTitle}
          onGo={(name) => focusField(root.current, name)}
        />
      ) : state.error && write.outcome === null ? (
        // The connection that held back the press may also hold back what says more about it.
        <Notice tone="danger" role="alert">
          {words.refusedTitle.failed}
        </Notice>
      ) : null}
      {readiness}
      <div className="pl-form-fields" ref={body}>
        {mode ? (
          <>
            {source?.due && !fields.some(({ name }) => name === 'amount' || name === 'items') ? (
              <p>
                <span className="pl-field-label">{words.stillToPay(source.number ?? '')}</span>
                <MoneyText className="pl-form-due" money={source.due} />
              </p>
            ) : null}
            {shown.map((it) => field(it))}
            {waiting.length > 0 ? (
              <Disclosure label={words.moreOptions} open={moreOpen} onOpenChange={setOpened}>
                <div className="pl-form-more">{waiting.map((it) => field(it, moreOpen))}</div>
              </Disclosure>
            ) : null}
          </>
        ) : (
          <>
            <AmountField state={state} field={amountField} source={source} defaultCurrency={defaultCurrency} />
            {[8, 12, 8].map((width, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- Shapes, which have no other name.
              <div key={at}>
                <span className="pl-field-label">
                  <Skeleton width={4} />
                </span>
                <Skeleton tall width={width as 8 | 12} />
                <p className="pl-field-description">
                  <Skeleton width={6} />
                </p>
              </div>
            ))}
          </>
        )}
      </div>
      {attempt?.state === 'checking' ? (
        <Notice tone="warning" role="alert">
          {attempt.cause?.status ? messages.outcome.checkingProvider : messages.outcome.checkingBroken}
        </Notice>
      ) : null}
      <div className="pl-form-foot">
        {busy && (attempt.slow || attempt.state === 'waiting') ? (
          <p className="pl-form-summary">{attempt.state === 'waiting' ? words.waiting : words.stillWorking}</p>
        ) : mode ? (
          <SummaryLine state={state} source={source} itemsAmount={amountOf} />
        ) : (
          <Skeleton width={8} />
        )}
        <Button
          type="submit"
          variant="primary"
          disabled={!mode || notReady !== null}
          busy={busy}
          busyLabel={words.submitting}
        >
          {words.submit}
        </Button>
      </div>
      <LiveRegion>
        {busy ? (attempt.slow ? words.stillWorking : attempt.state === 'sending' ? words.submitting : null) : null}
      </LiveRegion>
    </form>
  );
}
