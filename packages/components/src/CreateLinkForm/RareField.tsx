'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../parts/Button.js';
import { problemAt } from '../parts/fieldSentence.js';
import * as icons from '../parts/laterIcons.js';
import { classNames } from '../parts/root.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { FormField, type FormFieldProps } from './FormField.js';

/** The fields that few links need: loaded when "More options" is opened. */
export function RareField({ state, field }: FormFieldProps): ReactElement | null {
  switch (field.name) {
    case 'recipient':
      return <RecipientField state={state} field={field} />;
    case 'reusable':
      return <ReusableField state={state} field={field} />;
    case 'invoice.file':
      return <FileField state={state} field={field} />;
    case 'metadata':
      return <MetadataField state={state} field={field} />;
    default:
      return null;
  }
}

function RecipientField({ state, field }: FormFieldProps): ReactElement {
  const { rareFields: words } = useLaterMessages('CreateLinkForm');
  const { form } = state;
  return (
    <FormField state={state} field={field} group description={field.required ? words.recipientNeeded : undefined}>
      {(control) => (
        <div className="pl-pairs">
          <Part label={words.recipientType}>
            {field.readOnly ? (
              <input
                className="pl-input"
                readOnly
                value={
                  form.getValues('recipient.type') === 'counterpart'
                    ? words.recipientCounterpart
                    : words.recipientEntity
                }
              />
            ) : (
              <select className="pl-input" {...form.register('recipient.type')}>
                <option value="entity">{words.recipientEntity}</option>
                <option value="counterpart">{words.recipientCounterpart}</option>
              </select>
            )}
          </Part>
          <Part label={words.recipientId}>
            <input
              className="pl-input"
              aria-invalid={control['aria-invalid']}
              aria-describedby={control['aria-describedby']}
              autoComplete="off"
              spellCheck={false}
              readOnly={field.readOnly}
              {...form.register('recipient.id')}
            />
          </Part>
        </div>
      )}
    </FormField>
  );
}

function ReusableField({ state, field }: FormFieldProps): ReactElement {
  const { fields } = useLaterMessages('CreateLinkForm');
  const id = useId();
  return (
    <div className="pl-form-field pl-form-check pl-wide" data-field={field.name}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-hint`}
        aria-readonly={field.readOnly || undefined}
        onClick={(event) => {
          if (field.readOnly) event.preventDefault();
        }}
        {...state.form.register('reusable')}
      />
      <div>
        <label htmlFor={id}>{fields.reusable?.label}</label>
        <p className="pl-field-description" id={`${id}-hint`}>
          {fields.reusable?.description}
        </p>
      </div>
    </div>
  );
}

function FileField({ state, field }: FormFieldProps): ReactElement {
  const { rareFields: words } = useLaterMessages('CreateLinkForm');
  const { form, mode } = state;
  const types = mode?.invoiceFileTypes;
  const text = { className: 'pl-input', autoComplete: 'off', spellCheck: false, readOnly: field.readOnly } as const;
  return (
    <FormField state={state} field={field} group>
      {(control) => (
        <div className="pl-pairs">
          <Part label={words.fileUrl} wide>
            <input
              {...text}
              aria-invalid={control['aria-invalid']}
              aria-describedby={control['aria-describedby']}
              inputMode="url"
              dir="ltr"
              placeholder="https://"
              {...form.register('invoice.file.url')}
            />
          </Part>
          <Part label={words.fileName}>
            <input {...text} {...form.register('invoice.file.name')} />
          </Part>
          <Part label={words.fileType}>
            {types && !field.readOnly ? (
              <select className="pl-input" {...form.register('invoice.file.mimetype')}>
                <option value="">–</option>
                {types.map((type) => (
                  <option key={type}>{type}</option>
                ))}
              </select>
            ) : (
              <input {...text} placeholder="application/pdf" {...form.register('invoice.file.mimetype')} />
            )}
          </Part>
        </div>
      )}
    </FormField>
  );
}

function MetadataField({ state, field }: FormFieldProps): ReactElement {
  const { rareFields: words } = useLaterMessages('CreateLinkForm');
  const { form } = state;
  const pairs = useFieldArray({ control: form.control, name: 'metadata' });
  return (
    <FormField state={state} field={field} group>
      {(control) => (
        <div className="pl-pairs">
          {pairs.fields.map((pair, index) => (
            <div className="pl-form-pair pl-wide" key={pair.id}>
              <input
                className="pl-input"
                aria-label={words.metadataKey}
                aria-invalid={problemAt(form.formState.errors, `metadata.${index}.key`) ? true : undefined}
                aria-describedby={control['aria-describedby']}
                placeholder={words.metadataKey}
                readOnly={field.readOnly}
                {...form.register(`metadata.${index}.key`)}
              />
              <input
                className="pl-input"
                aria-label={words.metadataValue}
                placeholder={words.metadataValue}
                readOnly={field.readOnly}
                {...form.register(`metadata.${index}.value`)}
              />
              {field.readOnly ? null : (
                <Button
                  variant="quiet"
                  icon={icons.close}
                  aria-label={words.removeMetadata(form.getValues(`metadata.${index}.key`))}
                  onClick={() => pairs.remove(index)}
                />
              )}
            </div>
          ))}
          {field.readOnly ? null : (
            <div>
              <Button size="sm" icon={icons.plus} onClick={() => pairs.append({ key: '', value: '' })}>
                {words.addMetadata}
              </Button>
            </div>
          )}
        </div>
      )}
    </FormField>
  );
}

/** One of several controls of a field, with a label of its own in sight. */
function Part({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }): ReactElement {
  return (
    // The control is always inside.
    <label className={classNames('pl-form-part', wide && 'pl-wide')}>
      {label}
      {children}
    </label>
  );
}
