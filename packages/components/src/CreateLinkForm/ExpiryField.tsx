'use client';
import type { ExpiryChoice } from '@paylinks/hooks';
import { type ReactElement, useId } from 'react';
import { useWatch } from 'react-hook-form';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { DAY, formatDays, formatInstant, localDateTime, zoneName } from '../parts/time.js';
import { useFormWords } from '../parts/useFormWords.js';
import { useKit } from '../parts/useKit.js';
import { FormField, type FormFieldProps } from './FormField.js';

/** Until when: presets, and an exact time with its zone. What was chosen is always said as a date under it. */
export function ExpiryField({ state, field }: FormFieldProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { form, mode, expiryChoices, expiresAt, expiryLimits } = state;
  const words = useFormWords('CreateLinkForm').createForm;
  const choice = useWatch({ control: form.control, name: 'expiry.choice' });
  const atId = useId();
  const labels: Record<ExpiryChoice, string> = {
    default: words.expiryDefault,
    '1d': formatDays(1, kit.locale),
    '7d': formatDays(7, kit.locale),
    '30d': formatDays(30, kit.locale),
    custom: words.expiryCustom,
  };
  const resolved = expiresAt
    ? words.expiresOn(formatInstant(expiresAt, kit))
    : choice === 'default'
      ? words.expiryByProvider(daysOf(mode?.expiry?.defaultAheadMs ?? null, kit.locale))
      : null;
  const chosen = form.register('expiry.choice');
  /** A form that a server drew can be used before its scripts have come: what was chosen then stays. */
  const register = (radio: HTMLInputElement | null): void => {
    const early = radio?.form && new FormData(radio.form).get(chosen.name);
    chosen.ref(radio);
    if (early && early !== form.getValues(chosen.name)) form.setValue(chosen.name, early as ExpiryChoice);
  };

  return (
    <FormField state={state} field={{ ...field, required: true }} group description={<output>{resolved}</output>}>
      {(control) =>
        field.readOnly ? null : (
          <>
            <div className="pl-row pl-chips">
              {expiryChoices.map((option) => (
                <label className="pl-chip" key={option}>
                  <input
                    type="radio"
                    value={option}
                    {...chosen}
                    ref={register}
                    onChange={async (event) => {
                      // A date to start from, rather than an empty field.
                      if (option === 'custom' && expiresAt && form.getValues('expiry.at') === '') {
                        form.setValue('expiry.at', localDateTime(expiresAt, kit.timeZone));
                      }
                      await chosen.onChange(event);
                    }}
                  />
                  {option === 'custom' ? <Icon path={icons.clock} /> : null}
                  {labels[option]}
                </label>
              ))}
            </div>
            {choice === 'custom' ? (
              <div className="pl-form-own">
                <label className="pl-field-label" htmlFor={atId}>
                  {words.expiryAt(zoneName(kit))}
                </label>
                <input
                  id={atId}
                  className="pl-input"
                  type="datetime-local"
                  aria-invalid={control['aria-invalid']}
                  aria-describedby={control['aria-describedby']}
                  min={expiryLimits ? localDateTime(expiryLimits.min, kit.timeZone) : undefined}
                  max={expiryLimits?.max ? localDateTime(expiryLimits.max, kit.timeZone) : undefined}
                  {...form.register('expiry.at')}
                />
              </div>
            ) : null}
          </>
        )
      }
    </FormField>
  );
}

/** null where it is not a whole number of days. */
function daysOf(ms: number | null, locale: string): string | null {
  return ms === null || ms % DAY !== 0 ? null : formatDays(ms / DAY, locale);
}
