'use client';
import type { Capabilities, PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { canReissue, reissueOf } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { CreateLinkDialog } from '../CreateLinkDialog/index.js';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import { detailsEn } from '../messages/details.en.js';
import { linkEn } from '../messages/link.en.js';
import { Button } from '../parts/Button.js';
import { LinkAction } from '../parts/LinkAction.js';
import { LinkAddress } from '../parts/LinkAddress.js';
import * as icons from '../parts/laterIcons.js';
import { isLive } from '../parts/linkLife.js';
import { useWords } from '../parts/useWords.js';
import { LinkMenuButton } from '../ShareLinkMenu/index.js';
import type { PaymentLinkDetailsProps } from './PaymentLinkDetails.js';

export interface DetailsActionsProps extends Pick<PaymentLinkDetailsProps, 'onExpired' | 'onCreated' | 'onSendLink'> {
  link: PaymentLink | PaymentLinkSummary;
  capabilities: Capabilities | undefined;
  onUsed: (how: 'copied' | 'shared' | 'opened') => void;
}

const en = { ...linkEn, ...detailsEn };

/** The address, and what can be done with the link: pass it on, open it, end it, or make it again once it has ended. */
export function DetailsActions(props: DetailsActionsProps): ReactElement {
  const { link, capabilities, onUsed, onExpired, onCreated, onSendLink } = props;
  const { link: words, card, details } = useWords(en, 'PaymentLinkDetails');
  const [asking, setAsking] = useState(false);
  const [again, setAgain] = useState(false);
  const mayEnd = capabilities?.can.expireLink === 'yes';
  // The provider's own pages disagree; what it says to a try is shown.
  const isUnsure = link.status === 'open' && !link.canExpire && link.canExpireReason === 'provider_unsure';
  const old = capabilities && 'createdFrom' in link && canReissue(link) && reissueOf(link, capabilities) ? link : null;
  const url = isLive(link) ? link.url : null;
  return (
    <>
      <LinkAddress link={link} onCopied={() => onUsed('copied')} />
      {url !== null || (mayEnd && (link.canExpire || isUnsure)) || old ? (
        <div className="pl-row">
          {url === null ? null : (
            <>
              <LinkMenuButton
                size="sm"
                icon={icons.share}
                link={link}
                content="share"
                onUsed={onUsed}
                onSendLink={onSendLink}
              >
                {words.share}
              </LinkMenuButton>
              <LinkAction href={url} variant="secondary" onClick={() => onUsed('opened')}>
                {words.open}
              </LinkAction>
            </>
          )}
          {old ? (
            <Button size="sm" icon={icons.plus} aria-haspopup="dialog" onClick={() => setAgain(true)}>
              {details.createAgain}
            </Button>
          ) : null}
          {mayEnd && (link.canExpire || isUnsure) ? (
            <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>
              {isUnsure ? details.tryToCancel : card.expire}
            </Button>
          ) : null}
        </div>
      ) : null}
      {mayEnd && isUnsure ? <p className="pl-quiet">{details.unsure}</p> : null}
      <ExpireLinkDialog link={link} open={asking} onOpenChange={setAsking} onExpired={onExpired} />
      {old ? <CreateLinkDialog again={old} open={again} onOpenChange={setAgain} onCreated={onCreated} /> : null}
    </>
  );
}
