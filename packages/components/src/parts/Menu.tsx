'use client';
import { type KeyboardEvent, type ReactElement, type ReactNode, type RefObject, useLayoutEffect } from 'react';
import { Icon, type IconPath } from './Icon.js';
import { flag } from './root.js';
import { useKit } from './useKit.js';
import { usePopup } from './usePopup.js';

export interface MenuItem {
  readonly label: string;
  readonly icon: IconPath;
  /** A link; a provider's address only where it was checked. */
  readonly href?: string | undefined;
  /** The link opens in another tab. */
  readonly newTab?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly dialog?: boolean | undefined;
  /** It does not close the menu by itself. */
  readonly stays?: boolean | undefined;
  readonly onSelect?: (() => void) | undefined;
}

export interface MenuProps {
  anchor: RefObject<HTMLElement | null>;
  label: string;
  groups: readonly (readonly (MenuItem | null)[])[];
  /** Where the focus begins. */
  from: 'first' | 'last';
  onClose: () => void;
  /** Instead of the items. */
  children?: ReactNode;
}

/** An open menu beside its button, as the ARIA practices describe it: arrows, Home, End, first letters, Escape back to the button. */
export function Menu({ anchor, label, groups, from, onClose, children }: MenuProps): ReactElement {
  const { common } = useKit('Menu').messages;
  const popup = usePopup(anchor, onClose);
  const itemsOf = (): HTMLElement[] => [...(popup.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(() => {
    const items = popup.current?.querySelectorAll<HTMLElement>('[role="menuitem"]');
    items?.[from === 'first' ? 0 : items.length - 1]?.focus();
  }, [popup, from]);

  const back = (): void => {
    anchor.current?.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      back();
      return;
    }
    // From the button on, where the person left the page's order.
    if (event.key === 'Tab') {
      back();
      return;
    }
    if (children) return;
    const items = itemsOf();
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = targetOf(event, items, at);
    if (to === undefined) return;
    event.preventDefault();
    if (to === at && event.key === ' ') items[at]?.click();
    else items[to]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys are those of the items inside.
    <div className="pl-menu" ref={popup} onKeyDown={onKeyDown}>
      {children ?? (
        <div role="menu" aria-label={label}>
          {groups.map((group, index) => {
            const items = group.filter((item) => item !== null);
            // oxlint-disable-next-line react/no-array-index-key -- Groups have no other name, and keep their order.
            return items.length > 0 ? (
              <div key={index} className="pl-menu-group">
                {items.map((item) => (
                  <Item
                    key={item.label}
                    item={item}
                    newTab={common.newTab}
                    onSelect={() => {
                      // What opens next gives the focus back to where it finds it.
                      if (!item.stays) back();
                      item.onSelect?.();
                    }}
                  />
                ))}
              </div>
            ) : null;
          })}
        </div>
      )}
    </div>
  );
}

function Item({ item, newTab, onSelect }: { item: MenuItem; newTab: string; onSelect: () => void }): ReactElement {
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    className: 'pl-button',
    'data-variant': 'quiet',
    'data-danger': flag(item.danger === true),
    onClick: onSelect,
    // One item is marked at a time, whether by key or by pointer.
    onPointerMove: ({ currentTarget }: { currentTarget: HTMLElement }) => currentTarget.focus({ preventScroll: true }),
  } as const;
  const inside = (
    <span className="pl-button-label">
      <Icon path={item.icon} />
      {item.label}
      {item.newTab ? <span className="pl-sr"> {newTab}</span> : null}
    </span>
  );
  return item.href === undefined ? (
    <button {...shared} type="button" aria-haspopup={item.dialog ? 'dialog' : undefined}>
      {inside}
    </button>
  ) : (
    <a {...shared} href={item.href} target={item.newTab ? '_blank' : undefined} rel="noopener noreferrer">
      {inside}
    </a>
  );
}

/** The index of the item that a key leads to. */
function targetOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  items: readonly HTMLElement[],
  at: number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % items.length;
    case 'ArrowUp':
      return (at <= 0 ? items.length : at) - 1;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    // A link does not follow it by itself.
    case ' ':
      return at;
  }
  if ([...key].length !== 1 || ctrlKey || metaKey || altKey) return undefined;
  const begins = (item: HTMLElement): boolean =>
    item.textContent?.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;
  const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
  return next && items.indexOf(next);
}
