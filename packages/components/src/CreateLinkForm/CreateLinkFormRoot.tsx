'use client';
import { useReportEvent } from '@paylinks/hooks';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { CreateLinkFormScreens, type CreateLinkFormScreensProps } from './CreateLinkFormScreens.js';

/** What `className` is told of the form, and what its root shows as `data-*`. */
export interface CreateLinkFormRootState {
  /** A press is under way. @selector [data-submitting] */
  readonly submitting: boolean;
  /** Nobody knows yet whether the link exists. @selector [data-outcome="unknown"] */
  readonly outcome: 'unknown' | null;
}

export interface CreateLinkFormRootProps
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<CreateLinkFormRootState> | 'children'>,
    RootProps<CreateLinkFormRootState>,
    Omit<CreateLinkFormScreensProps, 'onUsed'> {}

/** The form's root, drawn from a state that lives above it. */
export const CreateLinkFormRoot: ForwardRefExoticComponent<CreateLinkFormRootProps> = forwardRef<
  HTMLDivElement,
  CreateLinkFormRootProps
>(function CreateLinkFormRoot(props, ref) {
  const { state, source, defaultCurrency, onSendLink, onViewDetails, onConnect, onDone, className, ...rest } = props;
  const kit = useKit('CreateLinkForm');
  const report = useReportEvent();
  const { outcome, attempt } = state.write;
  const submitting = attempt?.state === 'sending' || attempt?.state === 'waiting' || attempt?.state === 'checking';
  return (
    <div
      {...rest}
      {...rootAttributes(kit, 'pl-form', { submitting, outcome }, className)}
      ref={ref}
      data-submitting={flag(submitting)}
      data-outcome={outcome ?? undefined}
    >
      <CreateLinkFormScreens
        state={state}
        source={source}
        defaultCurrency={defaultCurrency}
        onUsed={(link, how) => report({ type: `link.${how}`, linkId: link.id })}
        onSendLink={onSendLink}
        onViewDetails={onViewDetails}
        onConnect={onConnect}
        onDone={onDone}
      />
    </div>
  );
});
