'use client';
import type { CreateLinkInput, PaymentLinksError } from '@paylinks/core';
import { type BaseSyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { fingerprint } from '../attempts/attemptKey.js';
import { notLoaded } from '../attempts/loadOnce.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { useCreatePaymentLink } from '../links/useCreatePaymentLink.js';
import { useLocale } from '../provider/PaymentLinksContext.js';
import { useReadiness } from '../setup/useReadiness.js';
import { expiryOf, valuesOf, valuesOfInput } from './createLinkFormDefaults.js';
import { createFieldsOf } from './createLinkFormFields.js';
import type { CreateLinkFormOptions, CreateLinkFormState, CreateLinkFormValues } from './createLinkFormValues.js';
import { expiryChoicesOf, readExpiry } from './expiry.js';
import { instantOf } from './localTime.js';
import { notChecked, toCheck } from './toCheck.js';
import { useNow } from './useNow.js';
import { usePlacedErrors } from './usePlacedErrors.js';
import { usePress } from './usePress.js';
import { useSame } from './useSame.js';
import { useTellOutcome } from './useTellOutcome.js';

/**
 * The create form without markup: which fields, what is wrong with them, and what became of the press. Fields follow the provider's capabilities;
 * everything typed stays until a link exists, also over a reload while it is not known whether one does.
 */
export function useCreateLinkForm(options: CreateLinkFormOptions = {}): CreateLinkFormState {
  const source = useSame(options.source);
  const defaultValues = useSame(options.defaultValues ?? {});
  const hiddenFields = useSame(options.hiddenFields ?? []);
  const readOnlyFields = useSame(options.readOnlyFields ?? []);
  const { timeZone, mounted } = useLocale();
  const { notReady, capabilities, mode, methods, connection } = useReadiness(source);
  const usableMethods = useMemo(
    () => methods.data?.flatMap(({ type, usable }) => (usable ? [type] : [])) ?? null,
    [methods.data],
  );
  const fields = useMemo(
    () => createFieldsOf(mode, hiddenFields, readOnlyFields),
    [mode, hiddenFields, readOnlyFields],
  );
  const write = useCreatePaymentLink({ form: options.form ?? (source && `createLink:${source.type}:${source.id}`) });
  const { attempt, reset: resetWrite } = write;

  const amountProblem = useRef<string | null>(null);
  const rules = useMemo(
    () => mode && { mode, source, hiddenFields, usableMethods, timeZone },
    [mode, source, hiddenFields, usableMethods, timeZone],
  );
  const resolver = useCallback(
    async (values: CreateLinkFormValues) => {
      const schema = await toCheck();
      if (schema === null) return notChecked;
      const amountIsRefused = !['empty', 'required', null].includes(amountProblem.current);
      const moment = { now: Date.now(), amountIsRefused };
      return rules ? schema.checkCreateLinkForm(rules, values, moment) : { values, errors: {} };
    },
    [rules],
  );
  // What checks and sends comes after the first paint (`useAttempts` fetches it); the first press waits for it.
  const [loadError, setLoadError] = useState<PaymentLinksError | null>(null);
  const [initialValues] = useState(() => valuesOf(defaultValues, mode, timeZone));
  const form = useForm<CreateLinkFormValues>({
    defaultValues: initialValues,
    resolver,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    // It would go by the order in which inputs came to the page, which is not the order in which they are drawn.
    shouldFocusError: false,
  });
  const { control, getValues, setValue, setError, reset, handleSubmit } = form;

  // What arrives after the first paint (capabilities, the browser's time zone, the methods) fills only what nobody has touched.
  const untouchedExpiry = useRef(initialValues.expiry);
  useEffect(() => {
    if (mode === null) return;
    const expiry = expiryOf(defaultValues.expiresAt, mode, timeZone);
    const isUntouched = fingerprint(getValues('expiry')) === fingerprint(untouchedExpiry.current);
    untouchedExpiry.current = expiry;
    if (isUntouched) setValue('expiry', expiry);
  }, [mode, defaultValues, timeZone, getValues, setValue]);
  const onlyMethod =
    mode?.fields.paymentMethods?.required && usableMethods?.length === 1 ? usableMethods[0] : undefined;
  const fillOnlyMethod = useCallback(() => {
    if (onlyMethod !== undefined && getValues('paymentMethods').length === 0) setValue('paymentMethods', [onlyMethod]);
  }, [onlyMethod, getValues, setValue]);
  useEffect(fillOnlyMethod, [fillOnlyMethod]);
  // All that is still payable is the usual answer where an amount has to be given.
  const due = mode?.fields.amount?.required ? source?.due : undefined;
  const fillDue = useCallback(() => {
    if (due !== undefined && getValues('amount') === null) setValue('amount', due);
  }, [due, getValues, setValue]);
  useEffect(fillDue, [fillDue]);

  const press = usePress(
    form,
    attempt,
    useMemo(() => mode && ((input: CreateLinkInput) => valuesOfInput(input, mode, timeZone)), [mode, timeZone]),
  );
  const send = useCallback(
    async (verb: (input: CreateLinkInput) => Promise<unknown>, event?: BaseSyntheticEvent) => {
      event?.preventDefault();
      const schema = await loadWriting().catch((cause: unknown) => setLoadError(notLoaded('createLink', cause)));
      if (!schema) return;
      setLoadError(null);
      await handleSubmit((values) => {
        if (rules !== null) press.send(values, () => schema.inputOf(values, rules, Date.now()), verb);
      })(event);
    },
    [handleSubmit, press, rules],
  );

  const { placed, unplaced } = usePlacedErrors(write.error, fields, setError);

  const error = write.error ?? loadError;
  useTellOutcome(write, error, options.onCreated, options.onError);

  const now = useNow(mounted);
  const expiry = useWatch({ control, name: 'expiry' });
  const expiresAt = now !== null && mode?.fields.expiresAt ? readExpiry(expiry, now, timeZone).instant : null;
  const limits = mode?.fields.expiresAt && mode.expiry;

  return {
    form,
    capabilities,
    methods,
    connection,
    mode,
    fields,
    expiryChoices: useMemo(() => (mode === null ? [] : expiryChoicesOf(mode)), [mode]),
    expiresAt,
    expiryLimits: useMemo(
      () =>
        limits && now !== null
          ? {
              min: instantOf(now + limits.minAheadMs),
              max: limits.maxAheadMs === null ? null : instantOf(now + limits.maxAheadMs),
            }
          : null,
      [limits, now],
    ),
    write,
    serverErrors: placed,
    unmappedErrors: unplaced,
    error,
    notReady,
    setAmount: useCallback(
      (money, problem) => {
        amountProblem.current = problem;
        form.setValue('amount', money, { shouldDirty: true });
      },
      [form],
    ),
    submit: useCallback((event) => send(write.run, event), [send, write.run]),
    createNew: useCallback(() => send(write.createNew), [send, write.createNew]),
    createAnother: useCallback(() => {
      resetWrite();
      press.end();
      amountProblem.current = null;
      const values = valuesOf(defaultValues, mode, timeZone);
      untouchedExpiry.current = values.expiry;
      reset(values);
      fillOnlyMethod();
      fillDue();
    }, [resetWrite, press, reset, fillOnlyMethod, fillDue, defaultValues, mode, timeZone]),
  };
}
