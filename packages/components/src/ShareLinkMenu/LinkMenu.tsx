'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';
import { type ReactElement, type RefObject, useState } from 'react';
import { loadQrCode } from '../LinkQRCode/index.js';
import { linkEn } from '../messages/link.en.js';
import { shareEn } from '../messages/share.en.js';
import { CopyByHand } from '../parts/CopyByHand.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import * as icons from '../parts/laterIcons.js';
import { isLive } from '../parts/linkLife.js';
import { Menu, type MenuItem, type MenuProps } from '../parts/Menu.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { mailHref, shareText, smsHref, whatsappHref } from './shareText.js';
import { useQrDialog } from './useQrDialog.js';

export interface LinkMenuProps {
  link: PaymentLink | PaymentLinkSummary;
  anchor: RefObject<HTMLElement | null>;
  /** null: closed. */
  open: MenuProps['from'] | null;
  onClose: () => void;
  /** share: passing it on, copying included. more: what a card has no room for; copying stands beside it there. */
  content: 'share' | 'more';
  onUsed?: ((how: 'copied' | 'shared' | 'opened') => void) | undefined;
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  onExpire?: (() => void) | undefined;
}

const en = { ...linkEn, ...shareEn };

/** The menu of a link and what it opens. It stays while the menu is closed: the code is shown and a copy is announced after that. */
export function LinkMenu(props: LinkMenuProps): ReactElement {
  const { link, anchor, open, onClose, content, onUsed, onSendLink, onExpire } = props;
  const { locale } = useKit('ShareLinkMenu');
  const { share: words, link: linkWords, card, common } = useWords(en, 'ShareLinkMenu');
  const [copy, setCopy] = useState<'done' | 'refused' | null>(null);
  const { show, dialog } = useQrDialog(link);
  const url = isLive(link) ? link.url : null;

  const close = (): void => {
    setCopy((before) => (before === 'refused' ? null : before));
    onClose();
  };
  const copyUrl = async (text: string): Promise<void> => {
    setCopy(null);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setCopy('refused');
      return;
    }
    setCopy('done');
    onUsed?.('copied');
    anchor.current?.focus();
    onClose();
  };
  const onSelect = (): void => onUsed?.('shared');
  const sharing = (text: string): (MenuItem | null)[] => {
    const told = shareText(words, locale, link, text);
    const sheet = { title: told.subject, text: told.text, url: text };
    return [
      typeof navigator.share === 'function'
        ? {
            label: words.native,
            icon: icons.share,
            // Closing the sheet rejects; that is the person's choice and no error.
            onSelect: () => void navigator.share(sheet).then(onSelect, () => {}),
          }
        : null,
      content === 'share'
        ? { label: linkWords.copy, icon: icons.copy, stays: true, onSelect: () => void copyUrl(text) }
        : null,
      { label: words.mail, icon: icons.mail, href: mailHref(told), onSelect },
      { label: words.sms, icon: icons.phone, href: smsHref(told), onSelect },
      { label: words.whatsapp, icon: icons.message, href: whatsappHref(told), newTab: true, onSelect },
      onSendLink ? { label: words.send, icon: icons.send, onSelect: () => onSendLink(link) } : null,
    ];
  };
  const groups: (MenuItem | null)[][] = [];
  if (url !== null) {
    if (content === 'more') {
      groups.push([
        { label: linkWords.open, icon: icons.open, href: url, newTab: true, onSelect: () => onUsed?.('opened') },
      ]);
    }
    groups.push(sharing(url), [
      { label: words.showQr, icon: icons.qr, dialog: true, onSelect: show },
      { label: words.downloadQr, icon: icons.download, onSelect: () => void download(link, url) },
    ]);
  }
  if (link.canExpire && onExpire) {
    groups.push([{ label: card.expire, icon: icons.stop, danger: true, dialog: true, onSelect: onExpire }]);
  }
  return (
    <>
      {open ? (
        <Menu
          anchor={anchor}
          label={(content === 'share' ? words.label : card.label)(formatMoney(link.amount, locale))}
          groups={groups}
          from={open}
          onClose={close}
        >
          {copy === 'refused' && url !== null ? <CopyByHand text={url} className="pl-copy-failed" /> : null}
        </Menu>
      ) : null}
      <LiveRegion>{copy === 'done' ? common.copied : null}</LiveRegion>
      {dialog}
    </>
  );
}

async function download(link: PaymentLinkSummary, url: string): Promise<void> {
  const { saveQr } = await loadQrCode();
  await saveQr(link, url);
}
