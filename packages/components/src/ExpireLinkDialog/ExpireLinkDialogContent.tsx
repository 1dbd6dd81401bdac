'use client';
import { useExpireLink } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef } from 'react';
import type { ExpireLinkDialogProps } from './ExpireLinkDialog.js';
import { ExpireLinkDialogView } from './ExpireLinkDialogView.js';

export function ExpireLinkDialogContent({
  link,
  onOpenChange,
  onExpired,
}: Omit<ExpireLinkDialogProps, 'open'>): ReactElement {
  const { run, status, data, error, news } = useExpireLink();
  const callbacks = useRef({ onOpenChange, onExpired });
  useEffect(() => {
    callbacks.current = { onOpenChange, onExpired };
  });
  useEffect(() => {
    if (!data) return;
    // Somebody else was faster: that is told, and nothing was ended by this press.
    if (news?.reason !== 'not_open') callbacks.current.onExpired?.(data);
    if (!news) callbacks.current.onOpenChange(false, { reason: 'done' });
  }, [data, news]);
  return (
    <ExpireLinkDialogView
      link={link}
      pending={status === 'pending'}
      error={error}
      news={news}
      // What failed is in `error`, and the dialog stays open.
      onConfirm={() => void run(link.id).catch(() => {})}
      onOpenChange={onOpenChange}
    />
  );
}
