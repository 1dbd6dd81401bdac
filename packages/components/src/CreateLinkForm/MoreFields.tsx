'use client';
import type { CreateLinkFormField, CreateLinkFormState } from '@paylinks/hooks';
import { type ReactElement, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../parts/Button.js';
import { useKit } from '../parts/useKit.js';
import { FormField, type FormFieldProps, TextField } from './FormField.js';

/** Draws what a field of the contract needs, whichever provider named it. */
export function AnyField({ state, field }: FormFieldProps): ReactElement | null {
  switch (field.name) {
    case 'payerName':
    case 'reference':
    case 'description':
    case 'returnUrl':
    case 'customerId':
    case 'invoice.issueDate':
    case 'invoice.dueDate':
      return <TextField state={state} field={field} name={field.name} />;
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
  const { createForm: words } = useKit('CreateLinkForm').messages;
  const { form } = state;
  return (
    <FormField state={state} field={field} group>
      {(control) => (
        <div className="pl-form-join">
          {field.readOnly ? (
            <p className="pl-form-fixed">
              {form.getValues('recipient.type') === 'counterpart' ? words.recipientCounterpart : words.recipientEntity}
            </p>
          ) : (
            <select className="pl-input" aria-label={words.recipientType} {...form.register('recipient.type')}>
              <option value="entity">{words.recipientEntity}</option>
              <option value="counterpart">{words.recipientCounterpart}</option>
            </select>
          )}
          <input
            className="pl-input"
            aria-label={words.recipientId}
            aria-invalid={control['aria-invalid']}
            aria-describedby={control['aria-describedby']}
            placeholder={words.recipientId}
            autoComplete="off"
            spellCheck={false}
            readOnly={field.readOnly}
            {...form.register('recipient.id')}
          />
        </div>
      )}
    </FormField>
  );
}

function ReusableField({ state, field }: FormFieldProps): ReactElement {
  const { fields } = useKit('CreateLinkForm').messages;
  const id = useId();
  return (
    <div className="pl-form-field pl-form-check" data-field={field.name}>
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
  const { createForm: words } = useKit('CreateLinkForm').messages;
  const { form, mode } = state;
  const types = mode?.invoiceFileTypes;
  return (
    <FormField state={state} field={field} group>
      {(control) => (
        <div className="pl-form-file">
          <input
            className="pl-input"
            aria-label={words.fileUrl}
            aria-invalid={control['aria-invalid']}
            aria-describedby={control['aria-describedby']}
            inputMode="url"
            dir="ltr"
            placeholder="https://"
            autoComplete="off"
            spellCheck={false}
            readOnly={field.readOnly}
            {...form.register('invoice.file.url')}
          />
          <input
            className="pl-input"
            aria-label={words.fileName}
            placeholder={words.fileName}
            autoComplete="off"
            readOnly={field.readOnly}
            {...form.register('invoice.file.name')}
          />
          {types && !field.readOnly ? (
            <select className="pl-input" aria-label={words.fileType} {...form.register('invoice.file.mimetype')}>
              <option value="">{words.fileType}</option>
              {types.map((type) => (
                <option key={type}>{type}</option>
              ))}
            </select>
          ) : (
            <input
              className="pl-input"
              aria-label={words.fileType}
              placeholder="application/pdf"
              autoComplete="off"
              spellCheck={false}
              readOnly={field.readOnly}
              {...form.register('invoice.file.mimetype')}
            />
          )}
        </div>
      )}
    </FormField>
  );
}

function MetadataField({ state, field }: FormFieldProps): ReactElement {
  const { createForm: words } = useKit('CreateLinkForm').messages;
  const { form } = state;
  const pairs = useFieldArray({ control: form.control, name: 'metadata' });
  return (
    <FormField state={state} field={field} group>
      {() => (
        <div className="pl-form-pairs">
          {pairs.fields.map((pair, index) => (
            <div className="pl-form-pair" key={pair.id}>
              <input
                className="pl-input"
                aria-label={words.metadataKey}
                readOnly={field.readOnly}
                {...form.register(`metadata.${index}.key`)}
              />
              <input
                className="pl-input"
                aria-label={words.metadataValue}
                readOnly={field.readOnly}
                {...form.register(`metadata.${index}.value`)}
              />
              {field.readOnly ? null : (
                <Button
                  variant="quiet"
                  icon="close"
                  aria-label={words.removeMetadata(form.getValues(`metadata.${index}.key`))}
                  onClick={() => pairs.remove(index)}
                />
              )}
            </div>
          ))}
          {field.readOnly ? null : (
            <Button size="sm" icon="plus" onClick={() => pairs.append({ key: '', value: '' })}>
              {words.addMetadata}
            </Button>
          )}
        </div>
      )}
    </FormField>
  );
}

/** What most people need stands in sight; the rest waits behind "More options", unless it must be filled in. */
const inSight: ReadonlySet<string> = new Set([
  'amount',
  'items',
  'paymentMethods',
  'payerName',
  'reference',
  'expiresAt',
]);
export function isInSight(field: CreateLinkFormField): boolean {
  return field.required || inSight.has(field.name);
}

/** Whether a field that waits out of sight holds something already: then it is shown. */
export function holdsValue(state: CreateLinkFormState, field: CreateLinkFormField): boolean {
  return hasText(state.form.getValues(field.path));
}

function hasText(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null)
    return value !== '' && value !== null && value !== undefined && value !== false;
  if ('id' in value) return hasText(value.id);
  return Object.values(value).some(hasText);
}
