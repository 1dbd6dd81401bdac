'use client';
import type { FieldError } from '@paylinks/core';
import { type RefObject, useEffect, useRef } from 'react';

/** Fields are found by `data-field`; in a field of several controls the one that is wrong goes first. */
export function focusField(form: HTMLElement | null, field: string): void {
  const places = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const place = places.find((it) => it.dataset.field === field);
  const find = (selector: string) => place?.querySelector<HTMLElement>(selector);
  (find('[aria-invalid="true"]') ?? find('input:not(:disabled), select, textarea, button'))?.focus();
}

/** To the first problem after a press, and not when a problem comes or goes while somebody is typing. */
export function useFocusOnProblem(
  form: RefObject<HTMLElement | null>,
  {
    form: { formState },
    serverErrors,
  }: {
    readonly form: { readonly formState: { readonly submitCount: number } };
    readonly serverErrors: readonly FieldError[];
  },
  first: string | undefined,
): void {
  const { submitCount } = formState;
  const seen = useRef({ submitCount, serverErrors });
  useEffect(() => {
    if (seen.current.submitCount === submitCount && seen.current.serverErrors === serverErrors) return;
    // The server's errors reach their fields with the next render.
    if (serverErrors.length > 0 && !first) return;
    seen.current = { submitCount, serverErrors };
    if (first) focusField(form.current, first);
  }, [form, first, submitCount, serverErrors]);
}

/** What was sent is frozen, so the fields are. As a property: React 18 and 19 disagree about the attribute. */
export function useInert(body: RefObject<HTMLElement | null>, busy: boolean): void {
  useEffect(() => {
    const fields = body.current;
    if (!fields || !busy) return;
    // In a shadow root the document sees only its host.
    const active = (fields.getRootNode() as Document | ShadowRoot).activeElement;
    fields.toggleAttribute('inert', true);
    return () => {
      fields.toggleAttribute('inert', false);
      const lost = fields.isConnected && fields.ownerDocument.activeElement === fields.ownerDocument.body;
      if (lost && active instanceof HTMLElement) active.focus();
    };
  }, [body, busy]);
}
