'use client';
import { reissueOf, useCapabilities, useCreateLinkForm } from '@paylinks/hooks';
import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CreateLinkFormRoot } from '../CreateLinkForm/index.js';
import { createDialogEn } from '../messages/createDialog.en.js';
import { Dialog } from '../parts/Dialog.js';
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
  onViewDetails,
  onConnect,
  ...options
}: Omit<CreateLinkDialogContentProps, 'again'>): ReactElement {
  const state = useCreateLinkForm({ source, ...options });
  const { createAnother, write } = state;
  const [{ box, firstField }] = useState(makeBox);

  const isDone = write.status === 'success';
  const seenOpen = useRef(open);
  useEffect(() => {
    // Seen and closed: the next one begins anew. What is done while nobody looks is shown first.
    if (seenOpen.current && !open && isDone) createAnother();
    seenOpen.current = open;
  }, [open, isDone, createAnother]);

  return (
    <>
      {createPortal(
        <CreateLinkFormRoot
          state={state}
          source={source}
          defaultCurrency={defaultCurrency}
          onViewDetails={onViewDetails}
          onConnect={onConnect}
          onDone={() => onOpenChange(false, { reason: 'done' })}
        />,
        box,
      )}
      {open ? (
        <Dialog
          className="pl-dialog-wide"
          title={title}
          initialFocus={firstField}
          onOpenChange={(next, { reason }) => onOpenChange(next, { reason: isDone ? 'done' : reason })}
        >
          <Place box={box} />
        </Dialog>
      ) : null}
    </>
  );
}

/** The form lives in an element of its own, which hangs in the dialog while that is open: text that no value was read from is kept, too. */
function makeBox(): { box: HTMLElement; firstField: RefObject<HTMLElement | null> } {
  const box = document.createElement('div');
  const firstField = {
    get current() {
      return box.querySelector<HTMLElement>(
        '[tabindex="-1"], input:not(:disabled, [type="hidden"]), select, textarea, button',
      );
    },
  };
  return { box, firstField };
}

function Place({ box }: { box: HTMLElement }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(box), [box]);
  return <div className="pl-dialog-body" ref={place} />;
}
