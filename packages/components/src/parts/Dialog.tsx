'use client';
import * as RadixDialog from '@radix-ui/react-dialog';
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './Button.js';
import type { DialogCloseReason } from './dialogReason.js';
import { holdPage } from './holdPage.js';
import * as icons from './laterIcons.js';
import { classNames, rootAttributes } from './root.js';
import { useKit } from './useKit.js';

export interface DialogProps {
  onOpenChange: (open: boolean, details: { reason: DialogCloseReason }) => void;
  /** A question that must be answered: a press outside does nothing. */
  alert?: boolean | undefined;
  title: ReactNode;
  /** The content begins with what the title says: it is only read out. */
  titleHidden?: boolean | undefined;
  description?: ReactNode;
  children?: ReactNode;
  /** The row of buttons at its end. Without it a cross closes the dialog. */
  actions?: ReactNode;
  /** Default: the dialog itself, so that it is read from its beginning. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  className?: string | undefined;
}

/** An open dialog. Radix's Overlay injects a style element, which a strict content policy refuses: the backdrop is our own, and so is what holds the page still. */
export function Dialog({
  onOpenChange,
  alert = false,
  title,
  titleHidden = false,
  description,
  children,
  actions,
  initialFocus,
  className,
}: DialogProps): ReactElement {
  const kit = useKit('Dialog');
  const here = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const back = useRef<() => void>(undefined);
  const [place, setPlace] = useState<{ container: HTMLElement; dir: string | undefined } | null>(null);
  useLayoutEffect(() => {
    const element = here.current;
    if (!element) return;
    const tree = element.getRootNode();
    const container = kit.portalContainer ?? (tree instanceof ShadowRoot ? tree : element.ownerDocument.body);
    const root = element.closest<HTMLElement>('.pl-root');
    // Seen from the document, what has the focus in a shadow root is its host.
    const active = (tree instanceof ShadowRoot ? tree : element.ownerDocument).activeElement;
    back.current = () => {
      const opener =
        active instanceof HTMLElement && active !== element.ownerDocument.body && active.isConnected ? active : null;
      // The button that opened it is gone when its link has ended: the card is the nearest place that is still there.
      if (!opener && root && !root.hasAttribute('tabindex')) root.tabIndex = -1;
      (opener ?? root)?.focus();
    };
    // Out of its place an overlay would lose a direction that was set on the way.
    const { direction } = getComputedStyle(element);
    setPlace({
      // Radix types it as an element; createPortal takes a shadow root as well.
      container: container as HTMLElement,
      dir:
        direction === getComputedStyle(container instanceof ShadowRoot ? container.host : container).direction
          ? undefined
          : direction,
    });
    return holdPage(element.ownerDocument);
  }, [kit.portalContainer]);

  return (
    <>
      <span ref={here} hidden />
      {place ? (
        <RadixDialog.Root open onOpenChange={(open) => onOpenChange(open, { reason: 'cancel' })}>
          <RadixDialog.Portal container={place.container}>
            <div {...rootAttributes(kit, 'pl-dialog-layer', null, undefined)} dir={place.dir}>
              <div className="pl-dialog-backdrop" />
              <RadixDialog.Content
                ref={content}
                className={classNames('pl-dialog', className)}
                role={alert ? 'alertdialog' : 'dialog'}
                aria-modal="true"
                {...(description ? {} : { 'aria-describedby': undefined })}
                onOpenAutoFocus={(event) => {
                  event.preventDefault();
                  (initialFocus ?? content).current?.focus();
                }}
                onCloseAutoFocus={(event) => {
                  event.preventDefault();
                  back.current?.();
                }}
                onEscapeKeyDown={(event) => {
                  event.preventDefault();
                  // A menu that is open inside takes the key for itself.
                  if (content.current?.querySelector('.pl-menu')) return;
                  // It is not meant for the field as well, which would take back what was typed.
                  event.stopPropagation();
                  onOpenChange(false, { reason: 'escape' });
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Tab' && inShadow(event.currentTarget)) keepInside(event);
                }}
                onInteractOutside={(event) => {
                  // What is inside by the page may be outside by React's tree.
                  if (alert || content.current?.contains(event.target as Node)) event.preventDefault();
                }}
              >
                {actions ? null : (
                  <Button
                    variant="quiet"
                    size="sm"
                    icon={icons.close}
                    className="pl-dialog-close"
                    aria-label={kit.messages.common.close}
                    onClick={() => onOpenChange(false, { reason: 'cancel' })}
                  />
                )}
                <RadixDialog.Title className={titleHidden ? 'pl-sr' : 'pl-dialog-title'}>{title}</RadixDialog.Title>
                {description ? (
                  <RadixDialog.Description asChild>
                    <div className="pl-dialog-description">{description}</div>
                  </RadixDialog.Description>
                ) : null}
                {children}
                {actions ? <div className="pl-row pl-dialog-actions">{actions}</div> : null}
              </RadixDialog.Content>
              <Behind />
            </div>
          </RadixDialog.Portal>
        </RadixDialog.Root>
      ) : null}
    </>
  );
}

const inShadow = (element: Element): boolean => element.getRootNode() instanceof ShadowRoot;

/** Radix keeps Tab inside by what has the focus of the document, which in a shadow root is its host. */
function keepInside(event: KeyboardEvent<HTMLElement>): void {
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((it) => it.tabIndex >= 0 && !it.matches(':disabled') && it.getClientRects().length > 0);
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (!from?.matches(':focus') && !(event.shiftKey && event.currentTarget.matches(':focus'))) return;
  event.preventDefault();
  to?.focus();
}

/** What Radix hides from screen readers while the dialog is open is out of reach of the keyboard, and of the browser's search, as well. */
function Behind(): null {
  // After the effect of the content beside it, which marks them.
  useEffect(() => {
    const hidden = document.querySelectorAll('[data-aria-hidden]:not([inert])');
    for (const element of hidden) element.toggleAttribute('inert', true);
    return () => {
      for (const element of hidden) element.toggleAttribute('inert', false);
    };
  }, []);
  return null;
}
