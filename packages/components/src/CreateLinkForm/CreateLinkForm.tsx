'use client';
import type { CreateField, CurrencyCode, PaymentLink, PaymentLinkSummary, PaymentLinksError } from '@paylinks/core';
import {
  type CreateLinkFormDefaults,
  type CreateLinkFormState,
  type SourceWithDue,
  useCreateLinkForm,
} from '@paylinks/hooks';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import type { RootProps } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { CreateLinkFormRoot, type CreateLinkFormRootState } from './CreateLinkFormRoot.js';

/** What a link is made from, what is asked for, and whom the form tells; the rest goes to its root. */
export interface CreateLinkFormProps
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<CreateLinkFormRootState> | 'children' | 'onError'>,
    RootProps<CreateLinkFormRootState> {
  /** Create from a stored document instead of from an amount of its own. */
  source?: SourceWithDue | undefined;
  /** Read once, when the form is first drawn. */
  defaultValues?: CreateLinkFormDefaults | undefined;
  /** Chosen at first where no amount says it. Default: the source's, else EUR where it is offered, else the first that is. */
  defaultCurrency?: CurrencyCode | undefined;
  /** Not drawn; their defaults are still sent. */
  hiddenFields?: readonly CreateField[] | undefined;
  readOnlyFields?: readonly CreateField[] | undefined;
  /** Names the form where a page has several without a source, so that their unsettled attempts do not meet. Keep it the same over reloads. */
  form?: string | undefined;
  onCreated?: ((link: PaymentLink) => void) | undefined;
  onError?: ((error: PaymentLinksError) => void) | undefined;
  /** Offers "Send from here" once the link exists, for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  /** Where "View details" leads once the link exists. Default: the kit's own details, in a dialog. null: it is not offered. */
  onViewDetails?: ((link: PaymentLink) => void) | null | undefined;
  /** Offers "Set up payments" where the account is not connected: lead to the page that has your `ConnectProviderPanel`. */
  onConnect?: (() => void) | undefined;
}

/** Creates a payment link. What it asks for is what the provider's capabilities name; what became of a press is always said. */
export const CreateLinkForm: ForwardRefExoticComponent<CreateLinkFormProps> = forwardRef<
  HTMLDivElement,
  CreateLinkFormProps
>(function CreateLinkForm(props, ref) {
  const {
    source,
    defaultValues,
    defaultCurrency,
    hiddenFields,
    readOnlyFields,
    form,
    onCreated,
    onError,
    onSendLink,
    onViewDetails,
    onConnect,
    ...rest
  } = props;
  // Before any hook is asked that would name itself.
  useKit('CreateLinkForm');
  const state: CreateLinkFormState = useCreateLinkForm({
    source,
    defaultValues,
    hiddenFields,
    readOnlyFields,
    form,
    onCreated,
    onError,
  });
  return (
    <CreateLinkFormRoot
      {...rest}
      ref={ref}
      state={state}
      source={source}
      defaultCurrency={defaultCurrency}
      onSendLink={onSendLink}
      onViewDetails={onViewDetails}
      onConnect={onConnect}
    />
  );
});
