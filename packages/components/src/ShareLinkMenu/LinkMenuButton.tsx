'use client';
import { type ReactElement, useRef, useState } from 'react';
import { loadLink } from '../later/loads.js';
import { Button, type ButtonProps } from '../parts/Button.js';
import { useLater } from '../parts/useLater.js';
import type { LinkMenuProps } from './LinkMenu.js';

export interface LinkMenuButtonProps
  extends Omit<ButtonProps, 'ref' | 'content' | 'onClick'>,
    Omit<LinkMenuProps, 'anchor' | 'open' | 'onClose'> {
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** The button of a link's menu. The menu itself is fetched when a pointer or the focus comes near. */
export function LinkMenuButton({
  link,
  content,
  onUsed,
  onSendLink,
  onExpire,
  onOpenChange,
  ...button
}: LinkMenuButtonProps): ReactElement {
  const anchor = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState<LinkMenuProps['open']>(null);
  const later = useLater(loadLink, wanted);
  const want = (): void => setWanted(true);
  const turn = (to: LinkMenuProps['open']): void => {
    want();
    setOpen(to);
    onOpenChange?.(to !== null);
  };
  return (
    <>
      <Button
        {...button}
        ref={anchor}
        aria-haspopup="menu"
        aria-expanded={open !== null && later !== null}
        onPointerEnter={want}
        onFocus={want}
        onClick={() => turn(open ? null : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          turn(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      />
      {later ? (
        <later.LinkMenu
          link={link}
          anchor={anchor}
          open={open}
          onClose={() => turn(null)}
          content={content}
          onUsed={onUsed}
          onSendLink={onSendLink}
          onExpire={onExpire}
        />
      ) : null}
    </>
  );
}
