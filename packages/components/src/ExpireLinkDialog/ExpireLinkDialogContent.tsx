'use client';
import { useExpireLink } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import type { ExpireLinkDialogProps } from './ExpireLinkDialog.js';
import { ExpireLinkDialogView } from './ExpireLinkDialogView.js';

export function ExpireLinkDialogContent({
  link,
  onOpenChange,
  onExpired,
}: Omit<ExpireLinkDialogProps, 'open'>): ReactElement {
  const { run, status, error, news } = useExpireLink();
  const confirm = async (): Promise<void> => {
    try {
      const ended = await run(link.id);
      if (ended.status === 'expired' || ended.status === 'canceled') onExpired?.(ended);
    } catch {
      // Shown from `error`; the dialog stays open.
    }
  };
  return (
    <ExpireLinkDialogView
      link={link}
      pending={status === 'pending'}
      done={status === 'success'}
      error={error}
      news={news}
      onConfirm={() => void confirm()}
      onOpenChange={onOpenChange}
    />
  );
}
