'use client';
import type { Money, PaymentLinksError, RecordPaymentInput } from '@paylinks/core';
import { type BaseSyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { notLoaded } from '../attempts/loadOnce.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { useLocale } from '../provider/PaymentLinksContext.js';
import { useOutstanding } from '../records/useOutstanding.js';
import { useRecordPayment } from '../records/useRecordPayment.js';
import { useCapabilities } from '../setup/useCapabilities.js';
import { readLocal, toLocal } from './localTime.js';
import type { RecordPaymentFormRules } from './recordPaymentForm.schema.js';
import {
  kindsOf,
  recordFieldsOf,
  recordInputOf,
  recordValuesOf,
  recordValuesOfInput,
  statusesOf,
} from './recordPaymentFormInput.js';
import type {
  RecordPaymentFormOptions,
  RecordPaymentFormState,
  RecordPaymentFormValues,
} from './recordPaymentFormValues.js';
import { notChecked, toCheck } from './toCheck.js';
import { useNow } from './useNow.js';
import { usePlacedErrors } from './usePlacedErrors.js';
import { usePress } from './usePress.js';
import { useSame } from './useSame.js';
import { useTellOutcome } from './useTellOutcome.js';

/**
 * The form that records a payment of one document, without markup: which fields, what is wrong with them, what has to be asked, and what became of
 * the press. Everything typed stays until a record exists, also over a reload while it is not known whether one does.
 */
export function useRecordPaymentForm(options: RecordPaymentFormOptions): RecordPaymentFormState {
  const source = useSame(options.source);
  const defaultValues = useSame(options.defaultValues ?? {});
  const hiddenFields = useSame(options.hiddenFields ?? []);
  const readOnlyFields = useSame(options.readOnlyFields ?? []);
  const { timeZone, mounted } = useLocale();
  const capabilities = useCapabilities();
  const records = capabilities.data?.records ?? null;
  const write = useRecordPayment({ form: options.form ?? `createRecord:${source.type}:${source.id}` });
  const { attempt, reset: resetWrite } = write;
  const outstanding = useOutstanding(source);
  const due = outstanding.data?.outstanding ?? source.due ?? null;
  const currency = source.total?.currency ?? source.due?.currency ?? null;

  const [initialValues] = useState(() => recordValuesOf(defaultValues));
  const rules = useRef<RecordPaymentFormRules | null>(null);
  const amountProblem = useRef<string | null>(null);
  const resolver = useCallback(async (values: RecordPaymentFormValues) => {
    const schema = await toCheck();
    if (schema === null) return notChecked;
    const amountIsRefused = !['empty', 'required', null].includes(amountProblem.current);
    return rules.current
      ? schema.checkRecordPaymentForm(rules.current, values, { now: Date.now(), amountIsRefused })
      : { values, errors: {} };
  }, []);
  // What checks and sends comes after the first paint (`useAttempts` fetches it); the first press waits for it.
  const [loadError, setLoadError] = useState<PaymentLinksError | null>(null);
  const form = useForm<RecordPaymentFormValues>({
    defaultValues: initialValues,
    resolver,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    // It would go by the order in which inputs came to the page, which is not the order in which they are drawn.
    shouldFocusError: false,
  });
  const { control, getValues, setValue, setError, reset, handleSubmit, subscribe } = form;
  const status = useWatch({ control, name: 'status' });
  const fields = useMemo(
    () => recordFieldsOf(records, status, hiddenFields, readOnlyFields),
    [records, status, hiddenFields, readOnlyFields],
  );
  useEffect(() => {
    rules.current = records && { records, fields, currency, timeZone };
  }, [records, fields, currency, timeZone]);

  const press = usePress(
    form,
    attempt,
    useMemo(
      () => (mounted ? (input: RecordPaymentInput) => recordValuesOfInput(input, timeZone) : null),
      [mounted, timeZone],
    ),
  );
  const [asks, setAsks] = useState<Asks | null>(null);
  useEffect(() => subscribe({ formState: { values: true }, callback: () => setAsks(null) }), [subscribe]);

  // The given moment, or now, until somebody says otherwise; it stands still while a press is under way or asked about.
  const now = useNow(mounted);
  const filledPaidAt = useRef(initialValues.paidAt);
  const { paidAt: givenPaidAt } = defaultValues;
  useEffect(() => {
    if (now === null || press.isOpen() || asks !== null) return;
    if (getValues('paidAt') !== filledPaidAt.current) return;
    filledPaidAt.current = toLocal(givenPaidAt === undefined ? now : Date.parse(givenPaidAt), timeZone);
    if (getValues('paidAt') !== filledPaidAt.current) setValue('paidAt', filledPaidAt.current);
  }, [now, press, asks, timeZone, givenPaidAt, getValues, setValue]);

  const send = useCallback(
    async (verb: Verb, isConfirmed: boolean, event?: BaseSyntheticEvent) => {
      event?.preventDefault();
      try {
        await loadWriting();
        setLoadError(null);
      } catch (cause) {
        return setLoadError(notLoaded('createRecord', cause));
      }
      await handleSubmit((values) => {
        const { amount, kind } = values;
        if (amount && !isConfirmed && !press.isOf(values) && kind === 'payment' && isMore(amount, due)) {
          return setAsks({ amount, due, verb });
        }
        setAsks(null);
        if (records === null) return;
        press.send(
          values,
          () => recordInputOf(values, records, source, readLocal(values.paidAt, timeZone).instant),
          verb,
        );
      })(event);
    },
    [handleSubmit, press, records, source, timeZone, due],
  );

  const { placed, unplaced } = usePlacedErrors(write.error, fields, setError);

  const error = write.error ?? loadError;
  useTellOutcome(write, error, options.onRecorded, options.onError);
  const typedPaidAt = useWatch({ control, name: 'paidAt' });

  return {
    form,
    capabilities,
    fields,
    kinds: useMemo(() => kindsOf(records), [records]),
    statuses: useMemo(() => statusesOf(records), [records]),
    currency,
    due,
    outstanding,
    paidAt: status === 'succeeded' && mounted ? readLocal(typedPaidAt, timeZone).instant : null,
    asks,
    confirm: useCallback(() => send(asks?.verb ?? write.run, asks !== null), [send, asks, write.run]),
    dismiss: useCallback(() => setAsks(null), []),
    write,
    serverErrors: placed,
    unmappedErrors: unplaced,
    error,
    notReady: notReadyOf(capabilities.data?.can.createRecord),
    setAmount: useCallback(
      (money, problem) => {
        amountProblem.current = problem;
        setValue('amount', money, { shouldDirty: true });
      },
      [setValue],
    ),
    submit: useCallback((event) => send(write.run, false, event), [send, write.run]),
    createNew: useCallback(() => send(write.createNew, false), [send, write.createNew]),
    recordAnother: useCallback(() => {
      resetWrite();
      press.end();
      amountProblem.current = null;
      filledPaidAt.current = toLocal(Date.now(), timeZone);
      reset({ ...recordValuesOf(defaultValues), paidAt: filledPaidAt.current });
    }, [resetWrite, press, reset, defaultValues, timeZone]),
  };
}

type Verb = (input: RecordPaymentInput) => Promise<unknown>;
interface Asks {
  readonly amount: Money;
  readonly due: Money;
  readonly verb: Verb;
}

/** Amounts in two currencies cannot be compared; the schema refuses them. */
const isMore = (amount: Money, due: Money | null): due is Money =>
  due !== null && due.currency === amount.currency && amount.minorUnits > due.minorUnits;

const notReadyOf = (can: 'yes' | 'forbidden' | 'unsupported' | undefined): RecordPaymentFormState['notReady'] =>
  can === undefined || can === 'yes' ? null : can;
