'use client';
import { type CreateLinkFormState, useCreateLinkForm, useCurrencyAmountInput } from '@paylinks/hooks';
import type { ReactElement } from 'react';

export function RequestForm({ onCreated }: { onCreated: (linkId: string) => void }): ReactElement {
  const { form, fields, methods, notReady, setAmount, submit, write, error } = useCreateLinkForm({
    onCreated: ({ id }) => onCreated(id),
  });
  const { inputProps } = useCurrencyAmountInput({
    currency: 'EUR',
    onValueChange: (money, { problem }) => setAmount(money, problem),
  });
  const { errors } = form.formState;
  if (notReady) return <p>No link can be made now: {notReady}</p>;
  return (
    <form onSubmit={submit} noValidate>
      {fields.map(({ name, required }) => {
        if (name === 'amount')
          return (
            <label key={name}>
              Amount <input {...inputProps} aria-invalid={errors.amount !== undefined} />
            </label>
          );
        if (name === 'paymentMethods')
          return (
            <fieldset key={name}>
              <legend>Payment methods</legend>
              {methods.data?.map(({ type, usable }) => (
                <label key={type}>
                  <input type="checkbox" value={type} disabled={!usable} {...form.register(name)} /> {type}
                </label>
              ))}
            </fieldset>
          );
        if (name === 'reference' || name === 'description')
          return (
            <label key={name}>
              {name} <input {...form.register(name)} required={required} aria-invalid={errors[name] !== undefined} />
            </label>
          );
        return null; // what you do not draw is not sent
      })}
      <button type="submit" disabled={write.status === 'pending'}>
        Create link
      </button>
      <Attempt write={write} />
      {error ? <p role="alert">{error.code}</p> : null}
      <ul>
        {Object.entries(errors).map(([name, problem]) => (
          <li key={name}>
            {name}: {String(problem?.type)}
          </li>
        ))}
      </ul>
    </form>
  );
}

/** What is known of the press; the table above has the other states. */
function Attempt({ write }: { write: CreateLinkFormState['write'] }): ReactElement | null {
  if (write.attempt?.state === 'checking') return <output>The reply was lost. Looking…</output>;
  if (write.attempt?.state !== 'unresolved') return null;
  return (
    <p role="alert">
      Nobody knows whether the link exists.{' '}
      <button type="button" onClick={() => void write.lookUp()}>
        Look again
      </button>
    </p>
  );
}
