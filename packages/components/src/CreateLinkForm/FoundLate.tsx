'use client';
import { formatMoney, type PaymentLink } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import { Button } from '../parts/Button.js';
import { Notice } from '../parts/Notice.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';

export interface FoundLateProps {
  links: readonly PaymentLink[];
  onDismiss: () => void;
}

/** Links of earlier presses that turned up after the person had gone on: there may be two now, and one can be ended here. */
export function FoundLate({ links, onDismiss }: FoundLateProps): ReactElement {
  const { locale } = useKit('CreateLinkForm');
  const [ended, setEnded] = useState<readonly string[]>([]);
  return (
    <>
      {links
        .filter(({ id }) => !ended.includes(id))
        .map((link) => (
          <Late
            key={link.id}
            link={link}
            amount={formatMoney(link.amount, locale)}
            onDismiss={onDismiss}
            onEnded={() => setEnded((ids) => [...ids, link.id])}
          />
        ))}
    </>
  );
}

function Late({
  link,
  amount,
  onDismiss,
  onEnded,
}: {
  link: PaymentLink;
  amount: string;
  onDismiss: () => void;
  onEnded: () => void;
}): ReactElement {
  const words = useLaterMessages('CreateLinkForm').foundLate;
  const [expiring, setExpiring] = useState(false);
  return (
    <>
      <Notice
        tone="warning"
        role="alert"
        actions={
          <>
            {link.canExpire ? (
              <Button size="sm" aria-haspopup="dialog" onClick={() => setExpiring(true)}>
                {words.expire}
              </Button>
            ) : null}
            <Button size="sm" variant="quiet" onClick={onDismiss}>
              {words.dismiss}
            </Button>
          </>
        }
      >
        {words.told(amount)}
      </Notice>
      <ExpireLinkDialog link={link} open={expiring} onOpenChange={setExpiring} onExpired={onEnded} />
    </>
  );
}
