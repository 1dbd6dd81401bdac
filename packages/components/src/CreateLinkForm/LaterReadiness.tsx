'use client';
import type { CreateLinkFormState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { loadFormLater } from '../parts/loadFormLater.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useLater } from '../parts/useLater.js';

/** Why no link can be created now, in the words of the notice; most forms never need them. */
export function LaterReadiness({
  state,
  onConnect,
}: {
  state: CreateLinkFormState;
  onConnect: (() => void) | undefined;
}): ReactElement | null {
  const { notReady, connection, methods } = state;
  const later = useLater(loadFormLater, notReady !== null);
  if (notReady === null) return null;
  if (!later) return <Skeleton tall />;
  return (
    <later.ReadinessNoticeView
      notReady={notReady}
      continueUrl={connection.data?.continueUrl}
      canConnect={state.capabilities.data?.can.connect}
      onConnect={onConnect}
      onCheckAgain={() => void methods.refetch()}
    />
  );
}
