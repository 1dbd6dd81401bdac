'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { PaymentLinkDetails } from '../PaymentLinkDetails/index.js';
import { Button } from '../parts/Button.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Icon } from '../parts/Icon.js';
import { LinkAction } from '../parts/LinkAction.js';
import { LinkUrl } from '../parts/LinkUrl.js';
import * as icons from '../parts/laterIcons.js';
import { TestBadge } from '../parts/TestBadge.js';
import { formatInstant } from '../parts/time.js';
import { UnsafeUrl } from '../parts/UnsafeUrl.js';
import { useFocusOnMount } from '../parts/useFocusOnMount.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { LinkMenuButton, ShowQrButton } from '../ShareLinkMenu/index.js';

export interface CreatedViewProps {
  link: PaymentLink;
  /** It had been made without this page knowing, and was found. */
  found?: boolean | undefined;
  /** Not after a reload: nobody wants the focus to jump while a page loads. */
  focus?: boolean | undefined;
  onUsed?: ((how: 'copied' | 'shared' | 'opened') => void) | undefined;
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  /** Default: the kit's own details. null: they are not offered. */
  onViewDetails?: (() => void) | null | undefined;
  onAnother: () => void;
  onDone?: (() => void) | undefined;
}

/** The link exists: its address in sight, and copying it as the one thing to do. */
export function CreatedView({
  link,
  found = false,
  focus,
  onUsed,
  onSendLink,
  onViewDetails,
  onAnother,
  onDone,
}: CreatedViewProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { created, card, link: words, outcome } = useLaterMessages('CreateLinkForm');
  const heading = useFocusOnMount(focus);
  const [detailed, setDetailed] = useState(false);
  const amount = formatMoney(link.amount, kit.locale);
  return (
    <section className="pl-created" aria-labelledby={`pl-created-${link.id}`}>
      <span className="pl-mark pl-created-tick" data-tone="success">
        <Icon path={icons.check} />
      </span>
      <h2 className="pl-dialog-title pl-created-title" id={`pl-created-${link.id}`} tabIndex={-1} ref={heading}>
        {found ? created.foundTitle : outcome.created}
      </h2>
      <p className="pl-row pl-created-amount pl-money">
        {amount}
        {link.livemode === false ? <TestBadge /> : null}
      </p>
      {link.subtotal && link.tax ? (
        <p className="pl-created-about">
          {created.netHint(formatMoney(link.subtotal, kit.locale), formatMoney(link.tax, kit.locale))}
        </p>
      ) : null}
      <p className="pl-created-about">
        {[link.reference, link.expiresAt ? card.expiresOn(formatInstant(link.expiresAt, kit)) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {link.url ? (
        <>
          <div className="pl-copyfield">
            <span className="pl-sr">{words.label} </span>
            <LinkUrl url={link.url} />
          </div>
          <div className="pl-row">
            <CopyButton variant="primary" text={link.url} onCopied={() => onUsed?.('copied')}>
              {words.copy}
            </CopyButton>
            <LinkMenuButton icon={icons.share} link={link} content="share" onUsed={onUsed} onSendLink={onSendLink}>
              {words.share}
            </LinkMenuButton>
            <ShowQrButton icon={icons.qr} link={link} />
            <LinkAction href={link.url} size="md" variant="secondary" onClick={() => onUsed?.('opened')}>
              {words.open}
            </LinkAction>
          </div>
        </>
      ) : link.rawUrl ? (
        <UnsafeUrl text={link.rawUrl} />
      ) : (
        <p className="pl-created-about">{created.noUrl}</p>
      )}
      <div className="pl-row pl-created-next">
        {onViewDetails !== null ? (
          <Button variant="quiet" onClick={onViewDetails ?? (() => setDetailed(true))}>
            {words.viewDetails}
          </Button>
        ) : null}
        <Button variant="quiet" icon={icons.plus} onClick={onAnother}>
          {created.another}
        </Button>
        {onDone ? (
          <Button variant="quiet" onClick={onDone}>
            {created.done}
          </Button>
        ) : null}
      </div>
      <PaymentLinkDetails
        linkId={link.id}
        initialLink={link}
        open={detailed}
        onOpenChange={setDetailed}
        onSendLink={onSendLink}
      />
    </section>
  );
}
