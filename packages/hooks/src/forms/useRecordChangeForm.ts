'use client';
import type { PaymentLinksError, PaymentRecord, UpdateRecordInput } from '@paylinks/core';
import { type BaseSyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { notLoaded } from '../attempts/loadOnce.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { useLocale } from '../provider/PaymentLinksContext.js';
import { useRecordActions } from '../records/useRecordActions.js';
import { useCapabilities } from '../setup/useCapabilities.js';
import { instantOf, readLocal, toLocal } from './localTime.js';
import { changeErrors, changeFieldsOf, changesOf, recordValues } from './recordChangeFormInput.js';
import type { RecordChangeFormOptions, RecordChangeFormState } from './recordChangeFormValues.js';
import type { RecordPaymentFormValues } from './recordPaymentFormValues.js';
import { notChecked, toCheck } from './toCheck.js';
import { usePlacedErrors } from './usePlacedErrors.js';

/**
 * The form that changes a record (while `record.can.update`), or asks when it was paid (`record.can.complete`), without markup. Only what is typed
 * otherwise than it was is sent; what somebody else has changed since the form was drawn is shown first, and never written over unseen.
 */
export function useRecordChangeForm({
  record,
  action,
  onChanged,
  onError,
}: RecordChangeFormOptions): RecordChangeFormState {
  const [seen] = useState(record);
  const { timeZone, mounted } = useLocale();
  const capabilities = useCapabilities();
  const records = capabilities.data?.records ?? null;
  const actions = useRecordActions(seen.id);
  const { update, complete } = actions;
  const { changed } = update;
  const write = actions[action];
  const before = useMemo(() => recordValues(seen, timeZone), [seen, timeZone]);
  const fields = useMemo(() => changeFieldsOf(records, seen, action), [records, seen, action]);
  const amountProblem = useRef<string | null>(null);

  const form = useForm<RecordPaymentFormValues>({
    defaultValues: before,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    resolver: async (values) => {
      const schema = await toCheck();
      if (schema === null || records === null) return notChecked;
      const amountIsRefused = !['empty', 'required', null].includes(amountProblem.current);
      const rules = { records, fields, currency: seen.amount.currency, timeZone };
      const { errors } = schema.checkRecordPaymentForm(rules, values, { now: Date.now(), amountIsRefused });
      const own = changeErrors(errors, fields, action === 'update' ? before : null, values);
      return Object.keys(own).length > 0 ? { values: {}, errors: own } : { values, errors: {} };
    },
  });
  const { control, setValue, setError, reset, handleSubmit } = form;

  // The zone of a page, and what time it is, are known after its first paint. Nothing has been typed by then.
  useEffect(() => {
    if (mounted) reset(action === 'complete' ? { ...before, paidAt: toLocal(Date.now(), timeZone) } : before);
  }, [mounted, before, action, timeZone, reset]);

  const [loadError, setLoadError] = useState<PaymentLinksError | null>(null);
  const sent = useRef<UpdateRecordInput>({});
  const tell = useCallback(
    async (result: Promise<PaymentRecord>) => {
      try {
        onChanged?.(await result);
      } catch (error) {
        onError?.(error as PaymentLinksError);
      }
    },
    [onChanged, onError],
  );
  const submit = useCallback(
    async (event?: BaseSyntheticEvent) => {
      event?.preventDefault();
      try {
        await loadWriting();
        setLoadError(null);
      } catch (cause) {
        return setLoadError(notLoaded(action === 'update' ? 'updateRecord' : 'completeRecord', cause));
      }
      await handleSubmit((values) => {
        if (records === null) return;
        const { instant } = readLocal(values.paidAt, timeZone);
        if (action === 'complete') {
          void tell(complete.run({ paidAt: instant ?? instantOf(Date.now()) }));
        } else {
          sent.current = changesOf(before, values, records, instant);
          void tell(update.run(sent.current, seen));
        }
      })(event);
    },
    [action, records, timeZone, before, seen, handleSubmit, tell, update, complete],
  );

  // Nothing was refused then: it was held back.
  const refusal = changed === null ? write.error : null;
  const { placed, unplaced } = usePlacedErrors(refusal, fields, setError);
  const typedPaidAt = useWatch({ control, name: 'paidAt' });
  return {
    form,
    capabilities,
    fields,
    kinds: [],
    statuses: [],
    currency: seen.amount.currency,
    due: null,
    paidAt: mounted ? readLocal(typedPaidAt, timeZone).instant : null,
    serverErrors: placed,
    unmappedErrors: unplaced,
    error: refusal ?? loadError,
    status: write.status,
    changed,
    setAmount: useCallback(
      (money, problem) => {
        amountProblem.current = problem;
        setValue('amount', money, { shouldDirty: true });
      },
      [setValue],
    ),
    submit,
    overwrite: useCallback(() => {
      if (changed !== null) void tell(update.run(sent.current, changed.now));
    }, [changed, tell, update]),
  };
}
