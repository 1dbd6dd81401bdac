'use client';
import type { ConnectFormField, ConnectFormState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { countOf } from '../parts/count.js';
import type { ControlProps } from '../parts/Field.js';
import { FormField } from '../parts/FormField.js';
import { useKit } from '../parts/useKit.js';
import type { ConnectFormProps } from './ConnectForm.js';
import { useConnectWords } from './useConnectWords.js';

export interface ConnectFieldProps extends Pick<ConnectFormProps, 'bankAccounts'> {
  state: ConnectFormState;
  field: ConnectFormField;
}

export function ConnectField({ state, field, bankAccounts }: ConnectFieldProps): ReactElement {
  const { locale } = useKit('ConnectProviderPanel');
  const { words, fieldWords } = useConnectWords();
  const { form } = state;
  const written = useWatch({ control: form.control, name: field.name }).trim();
  const { minLength } = field;
  const isShort = minLength !== null && written !== '' && [...written].length < minLength;
  const control = (props: ControlProps): ReactElement => {
    const common = { ...props, className: 'pl-input', ...form.register(field.name) };
    if (field.name === 'businessDescription') {
      return <textarea {...common} rows={4} readOnly={field.readOnly} />;
    }
    if (field.name === 'bankAccountId' && bankAccounts && !field.readOnly) {
      return (
        <select {...common}>
          <option value="">{words.chooseAccount}</option>
          {bankAccounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    }
    return <input {...common} {...kinds[field.name]} readOnly={field.readOnly} />;
  };
  return (
    <FormField
      state={state}
      field={field}
      words={fieldWords}
      description={
        isShort ? words.counted(countOf([...written].length, locale), countOf(minLength, locale)) : undefined
      }
    >
      {control}
    </FormField>
  );
}

const address = { type: 'text', inputMode: 'url', dir: 'ltr', spellCheck: false, placeholder: 'https://' } as const;
const kinds = {
  bankAccountId: { type: 'text', autoComplete: 'off', spellCheck: false },
  phoneNumber: { type: 'tel', autoComplete: 'tel', dir: 'ltr' },
  websiteUrl: { ...address, autoComplete: 'url' },
  callbackUrl: { ...address, autoComplete: 'off' },
} as const;
