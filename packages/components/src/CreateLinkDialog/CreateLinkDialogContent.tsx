'use client';
import { reissueOf, useCapabilities, useCreateLinkForm } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { CreateLinkFormRoot } from '../CreateLinkForm/index.js';
import { createDialogEn } from '../messages/createDialog.en.js';
import { KeptDialog } from '../parts/KeptDialog.js';
import { useWords } from '../parts/useWords.js';
import type { CreateLinkDialogProps } from './CreateLinkDialog.js';

export interface CreateLinkDialogContentProps
  extends Omit<CreateLinkDialogProps, 'open' | 'defaultOpen' | 'onOpenChange'> {
  open: boolean;
  onOpenChange: NonNullable<CreateLinkDialogProps['onOpenChange']>;
}

export function CreateLinkDialogContent({ again, ...props }: CreateLinkDialogContentProps): ReactElement | null {
  const { createDialog: words } = useWords(createDialogEn, 'CreateLinkDialog');
  const capabilities = useCapabilities();
  if (again === undefined) return <FormDialog title={words.title} {...props} />;
  // What is typed starts from it, so it cannot come later.
  if (capabilities.data === undefined && capabilities.error === null) return null;
  const start = capabilities.data && reissueOf(again, capabilities.data);
  const { source = start?.source, defaultValues } = props;
  return (
    <FormDialog
      key={again.id}
      title={words.againTitle}
      form={`createLink:again:${again.id}`}
      {...props}
      source={source}
      defaultValues={{ ...start?.defaultValues, ...defaultValues }}
    />
  );
}

function FormDialog({
  open,
  onOpenChange,
  title,
  source,
  defaultCurrency,
  onSendLink,
  onViewDetails,
  onConnect,
  ...options
}: Omit<CreateLinkDialogContentProps, 'again'>): ReactElement {
  const state = useCreateLinkForm({ source, ...options });
  return (
    <KeptDialog
      className="pl-dialog-wide"
      title={title}
      open={open}
      isDone={state.write.status === 'success'}
      onAnew={state.createAnother}
      onOpenChange={onOpenChange}
    >
      <CreateLinkFormRoot
        state={state}
        source={source}
        defaultCurrency={defaultCurrency}
        onSendLink={onSendLink}
        onViewDetails={onViewDetails}
        onConnect={onConnect}
        onDone={() => onOpenChange(false, { reason: 'done' })}
      />
    </KeptDialog>
  );
}
