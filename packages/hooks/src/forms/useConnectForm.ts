'use client';
import { checkedUrl, type PaymentLinksError } from '@paylinks/core';
import { type BaseSyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { notLoaded } from '../attempts/loadOnce.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { useLocale } from '../provider/PaymentLinksContext.js';
import { useCapabilities } from '../setup/useCapabilities.js';
import { useConnection } from '../setup/useConnection.js';
import { connectFieldsOf, connectInputOf, connectValuesOf } from './connectFormInput.js';
import type { ConnectFormField, ConnectFormOptions, ConnectFormState, ConnectFormValues } from './connectFormValues.js';
import { notChecked, toCheck } from './toCheck.js';
import { usePlacedErrors } from './usePlacedErrors.js';
import { useSame } from './useSame.js';

/** The form that connects the account, without markup: which fields the provider asks for, what is wrong with them, and what became of the press. Everything typed stays. */
export function useConnectForm(options: ConnectFormOptions = {}): ConnectFormState {
  const defaultValues = useSame(options.defaultValues ?? {});
  const hiddenFields = useSame(options.hiddenFields ?? []);
  const readOnlyFields = useSame(options.readOnlyFields ?? []);
  const { mounted } = useLocale();
  const capabilities = useCapabilities().data;
  const connection = useConnection();
  const { connect } = connection;
  const asked = capabilities?.connection;
  const fields = useMemo(
    () => connectFieldsOf(asked, hiddenFields, readOnlyFields),
    [asked, hiddenFields, readOnlyFields],
  );

  const rules = useRef<readonly ConnectFormField[]>([]);
  useEffect(() => {
    rules.current = fields;
  }, [fields]);
  const resolver = useCallback(async (values: ConnectFormValues) => {
    const schema = await toCheck();
    if (schema === null) return notChecked;
    return schema.checkConnectForm(rules.current, values);
  }, []);
  const [loadError, setLoadError] = useState<PaymentLinksError | null>(null);
  useEffect(() => {
    loadWriting().catch(() => {});
  }, []);
  const [initialValues] = useState(() => connectValuesOf(defaultValues));
  const form = useForm<ConnectFormValues>({
    defaultValues: initialValues,
    resolver,
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    // It would go by the order in which inputs came to the page, which is not the order in which they are drawn.
    shouldFocusError: false,
  });
  const { getValues, setValue, setError, handleSubmit } = form;

  // Where the person is now is where the provider sends them back to; the first render knows no page.
  useEffect(() => {
    if (!mounted || getValues('callbackUrl') !== '') return;
    const here = checkedUrl(window.location.href.replace(/#.*/s, ''));
    if (here !== null) setValue('callbackUrl', here);
  }, [mounted, getValues, setValue]);

  const { onBegun, onError } = options;
  const submit = useCallback(
    async (event?: BaseSyntheticEvent) => {
      event?.preventDefault();
      try {
        await loadWriting();
        setLoadError(null);
      } catch (cause) {
        const error = notLoaded('connect', cause);
        setLoadError(error);
        return onError?.(error);
      }
      await handleSubmit(async (values) => {
        try {
          onBegun?.(await connect.run(connectInputOf(values, asked ?? null)));
        } catch (error) {
          onError?.(error as PaymentLinksError);
        }
      })(event);
    },
    [handleSubmit, connect, asked, onBegun, onError],
  );

  const { placed, unplaced } = usePlacedErrors(connect.error, fields, setError);
  const can = capabilities?.can.connect;
  return {
    form,
    fields,
    connection,
    serverErrors: placed,
    unmappedErrors: unplaced,
    error: connect.error ?? loadError,
    notReady: can === undefined || can === 'yes' ? null : can,
    submit,
  };
}
