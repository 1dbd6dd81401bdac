'use client';
import { formatMoney, type PaymentRecord } from '@paylinks/core';
import { type RecordChangeAction, type RecordChangeFormState, useRecordChangeForm } from '@paylinks/hooks';
import { type ReactElement, useRef, useState } from 'react';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { DifferencesTable } from '../parts/DifferencesTable.js';
import { FormErrors } from '../parts/FormErrors.js';
import { fieldLabel, fieldProblems } from '../parts/fieldSentence.js';
import { focusField, useFocusOnProblem, useInert } from '../parts/formFocus.js';
import { Panel } from '../parts/Panel.js';
import { recordValueText } from '../parts/recordValueText.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import { RecordFields } from '../RecordFields/index.js';
import type { RecordDialogProps } from './CancelRecordDialog.js';
import { RecordProblem } from './RecordProblem.js';

/** Edits a record, or asks when it was paid. What somebody else has changed meanwhile is shown before anything is written over it. */
export function ChangeRecordDialog({
  record,
  action,
  onClose,
  onChanged,
  onError,
}: RecordDialogProps & { action: RecordChangeAction }): ReactElement {
  const { locale, messages } = useKit('PaymentRecordsList');
  const all = useRecordWords('PaymentRecordsList');
  const words = action === 'complete' ? { ...all.editRecord, ...all.completeRecord } : all.editRecord;
  const state = useRecordChangeForm({
    record,
    action,
    onChanged: (changed) => {
      onClose();
      onChanged?.(changed);
    },
    onError,
  });
  const root = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [first] = useState(() => ({
    get current() {
      return root.current?.querySelector<HTMLElement>('input:not(:disabled, [type="hidden"]), select') ?? null;
    },
  }));
  const { status, error, fields, form } = state;
  const pending = status === 'pending';
  const problems = fieldProblems(form.formState.errors, fields);
  useInert(body, pending);
  useFocusOnProblem(root, state, problems[0]?.field);
  return (
    <Dialog
      title={words.title(formatMoney(record.amount, locale))}
      description={words.body}
      initialFocus={first}
      onOpenChange={() => {
        if (!pending) onClose();
      }}
    >
      {state.changed ? (
        <div className="pl-dialog-body">
          <ChangedMeanwhile {...state.changed} state={state} onLeave={onClose} />
        </div>
      ) : (
        <form
          ref={root}
          className="pl-form pl-form-form pl-dialog-body"
          noValidate
          onSubmit={(event) => void state.submit(event)}
        >
          {pending ? null : error?.code === 'conflict' || error?.code === 'outcome_unknown' ? (
            <RecordProblem record={record} error={error} />
          ) : (
            <FormErrors
              state={state}
              problems={problems}
              words={recordFieldWords(all)}
              refusedTitle={words.refusedTitle}
              onGo={(name) => focusField(root.current, name)}
            />
          )}
          <div className="pl-form-fields" ref={body}>
            <RecordFields state={state} />
          </div>
          <div className="pl-form-end">
            <div className="pl-row pl-dialog-actions">
              <Button disabled={pending} onClick={onClose}>
                {messages.common.cancel}
              </Button>
              <Button type="submit" variant="primary" busy={pending} busyLabel={words.confirming}>
                {words.confirm}
              </Button>
            </div>
          </div>
        </form>
      )}
    </Dialog>
  );
}

const compared = [
  'amount',
  'status',
  'paidAt',
  'plannedPaymentDate',
  'paymentMethod',
  'paymentIntentId',
  'paymentIntentStatus',
] as const;

function ChangedMeanwhile({
  seen,
  now,
  state,
  onLeave,
}: {
  seen: PaymentRecord;
  now: PaymentRecord;
  state: RecordChangeFormState;
  onLeave: () => void;
}): ReactElement {
  const kit = useKit('PaymentRecordsList');
  const messages = useRecordWords('PaymentRecordsList');
  const { mismatch } = useLaterMessages('PaymentRecordsList');
  const { editRecord: words } = messages;
  const text = (record: PaymentRecord, field: (typeof compared)[number]): string =>
    recordValueText(messages, kit, field, record[field]) ?? mismatch.nothing;
  const rows = compared
    .map((field) => ({
      key: field,
      label: fieldLabel(recordFieldWords(messages), field),
      sides: [text(seen, field), text(now, field)] as const,
    }))
    .filter(({ sides: [before, after] }) => before !== after);
  return (
    <Panel tone="warning" title={words.changedTitle} lead={words.changedBody} focus>
      <DifferencesTable heads={[mismatch.field, words.seen, words.now]} rows={rows} />
      <div className="pl-row pl-dialog-actions">
        <Button onClick={onLeave}>{words.keepTheirs}</Button>
        {now.can.update ? (
          <Button
            variant="danger"
            busy={state.status === 'pending'}
            busyLabel={words.confirming}
            onClick={state.overwrite}
          >
            {words.overwrite}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}
