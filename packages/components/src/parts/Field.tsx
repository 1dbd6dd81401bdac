'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import { classNames, flag } from './root.js';
import { useKit } from './useKit.js';

/** What a control needs so that its label, its help and its error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  /** A group of controls: a fieldset with a legend. */
  group?: boolean | undefined;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** Label, control, help before the mistake, and the error in its place after it. */
export function Field({
  label,
  description,
  error,
  required = false,
  group,
  className,
  children,
}: FieldProps): ReactElement {
  const { messages } = useKit('Field');
  const id = useId();
  const hint = error || description ? `${id}-hint` : undefined;
  const caption = (
    <>
      {label}
      {required ? null : <span className="pl-field-optional"> {messages.common.optional}</span>}
    </>
  );
  const Root = group ? 'fieldset' : 'div';
  return (
    <Root
      className={classNames('pl-field', className)}
      data-invalid={flag(Boolean(error))}
      aria-describedby={group ? hint : undefined}
    >
      {group ? (
        <legend className="pl-field-label">{caption}</legend>
      ) : (
        <label className="pl-field-label" htmlFor={id}>
          {caption}
        </label>
      )}
      {children({
        id,
        'aria-describedby': hint,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      <FieldHint id={hint} error={error}>
        {description}
      </FieldHint>
    </Root>
  );
}

export function FieldHint({
  id,
  error,
  children,
}: {
  id: string | undefined;
  error?: ReactNode;
  children?: ReactNode;
}): ReactElement | null {
  if (error) {
    return (
      <p className="pl-field-error" id={id}>
        {error}
      </p>
    );
  }
  return children ? (
    <p className="pl-field-description" id={id}>
      {children}
    </p>
  ) : null;
}
