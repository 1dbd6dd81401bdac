'use client';
import { useLinkUnderWay, useRecordPaymentForm } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { KeptDialog } from '../parts/KeptDialog.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import type { RecordPaymentDialogProps } from './RecordPaymentDialog.js';
import { RecordPaymentScreens } from './RecordPaymentScreens.js';

export interface RecordPaymentDialogContentProps extends Omit<RecordPaymentDialogProps, 'open' | 'defaultOpen'> {
  open: boolean;
  onOpenChange: NonNullable<RecordPaymentDialogProps['onOpenChange']>;
}

export function RecordPaymentDialogContent({
  open,
  onOpenChange,
  linkStatus,
  ...options
}: RecordPaymentDialogContentProps): ReactElement {
  const { recordForm: words } = useRecordWords('RecordPaymentDialog');
  const state = useRecordPaymentForm(options);
  const { source } = options;
  const link = useLinkUnderWay(source, { enabled: open && linkStatus === undefined });
  const { recordAnother, write } = state;
  const asked = write.attempt?.state;
  return (
    <KeptDialog
      title={source.number ? words.titleFor(source.number) : words.title}
      description={asked === undefined || asked === 'sending' || asked === 'waiting' ? words.body : undefined}
      open={open}
      isDone={write.status === 'success'}
      onAnew={recordAnother}
      entry={entry}
      onOpenChange={onOpenChange}
    >
      <div className="pl-form">
        <RecordPaymentScreens
          state={state}
          source={source}
          linkStatus={linkStatus === undefined ? statusOf(link) : linkStatus}
          onClose={(reason) => onOpenChange(false, { reason })}
        />
      </div>
    </KeptDialog>
  );
}

/** The heading of an outcome, else the amount. */
const entry = '[tabindex="-1"], [data-field="amount"] input:not(:disabled, [type="hidden"]), button';

const statusOf = (link: ReturnType<typeof useLinkUnderWay>): 'processing' | 'paid' | null =>
  link?.status === 'processing' || link?.status === 'paid' ? link.status : null;
