'use client';
import { formatMoney } from '@paylinks/core';
import type { RecordPaymentFormState, SourceWithDue } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { AskTwice } from '../parts/AskTwice.js';
import { Button } from '../parts/Button.js';
import type { DialogCloseReason } from '../parts/dialogReason.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { FormErrors } from '../parts/FormErrors.js';
import { fieldProblems } from '../parts/fieldSentence.js';
import { focusField, useFocusOnProblem, useInert } from '../parts/formFocus.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Notice } from '../parts/Notice.js';
import { OutstandingSums } from '../parts/OutstandingSums.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import { RecordFields } from '../RecordFields/index.js';

export interface RecordPaymentFormViewProps {
  state: RecordPaymentFormState;
  source: SourceWithDue;
  linkStatus: 'processing' | 'paid' | null;
  /** Given where an earlier attempt is still unsettled: a press leads back to it instead of sending. */
  onUnsettled?: (() => void) | undefined;
  onClose: (reason: DialogCloseReason) => void;
}

/** The form itself, drawn from what `useRecordPaymentForm` says. */
export function RecordPaymentFormView(props: RecordPaymentFormViewProps): ReactElement {
  const { state, source, linkStatus, onUnsettled, onClose } = props;
  const { locale } = useKit('RecordPaymentDialog');
  const messages = useRecordWords('RecordPaymentDialog');
  const { recordForm: words, createForm: common, recordAttempt, outcome } = messages;
  const { form, fields, asks, notReady, write, outstanding, capabilities } = state;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const root = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);

  const { attempt } = write;
  const busy = attempt?.state === 'sending' || attempt?.state === 'waiting' || attempt?.state === 'checking';
  const problems = fieldProblems(form.formState.errors, fields);
  useInert(body, busy);
  useFocusOnProblem(root, state, problems[0]?.field);

  const wasAsked = useRef(false);
  useEffect(() => {
    // The question is gone with its buttons.
    if (
      wasAsked.current &&
      asks === null &&
      root.current?.ownerDocument.activeElement === root.current?.ownerDocument.body
    )
      submit.current?.focus();
    wasAsked.current = asks !== null;
  }, [asks]);

  if (notReady) return <Notice tone="neutral">{words.notReady[notReady]}</Notice>;
  if (!capabilities.data) {
    return capabilities.error ? (
      <ErrorNotice error={capabilities.error} onRetry={() => void capabilities.refetch()} />
    ) : (
      <div className="pl-form-fields">
        <Skeleton tall />
        <Skeleton tall />
        <Skeleton tall />
      </div>
    );
  }
  return (
    <form
      ref={root}
      className="pl-form-form"
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (onUnsettled) onUnsettled();
        else if (!outstanding.isPending) void state.submit(event);
      }}
    >
      {busy ? null : (
        <FormErrors
          state={state}
          problems={problems}
          words={recordFieldWords(messages)}
          refusedTitle={words.refusedTitle}
          onGo={(name) => focusField(root.current, name)}
        />
      )}
      {onUnsettled ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={onUnsettled}>
              {outcome.lookAgain}
            </Button>
          }
        >
          {recordAttempt.unresolved}
        </Notice>
      ) : null}
      {linkStatus ? (
        <Notice tone="warning">{linkStatus === 'paid' ? words.linkPaid : words.linkProcessing}</Notice>
      ) : null}
      <div className="pl-form-fields" ref={body}>
        <OutstandingSums brief total={source.total} outstanding={outstanding} />
        <RecordFields state={state} />
      </div>
      {attempt?.state === 'checking' ? (
        <Notice tone="warning" role="alert">
          {attempt.cause?.status ? words.checkingProvider : words.checkingBroken}
        </Notice>
      ) : null}
      <div className="pl-form-end">
        {asks ? (
          <AskTwice
            legend={words.submit.payment}
            question={
              asks.due.minorUnits > 0
                ? words.moreThanDue(formatMoney(asks.amount, locale), formatMoney(asks.due, locale))
                : words.nothingDue(formatMoney(asks.amount, locale))
            }
            yes={words.recordAnyway(formatMoney(asks.amount, locale))}
            no={words.changeAmount}
            danger={false}
            onYes={() => void state.confirm()}
            onNo={() => {
              state.dismiss();
              focusField(root.current, 'amount');
            }}
          />
        ) : (
          <div className="pl-row pl-dialog-actions">
            <Button onClick={() => onClose('cancel')}>{busy ? messages.common.close : messages.common.cancel}</Button>
            <Button
              type="submit"
              variant="primary"
              ref={submit}
              busy={busy}
              busyLabel={words.submitting}
              disabled={outstanding.isPending}
            >
              {words.submit[kind]}
            </Button>
          </div>
        )}
      </div>
      <LiveRegion>
        {busy ? (attempt.slow ? common.stillWorking : attempt.state === 'sending' ? words.submitting : null) : null}
      </LiveRegion>
    </form>
  );
}
