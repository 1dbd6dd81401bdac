import { PaymentLinkCard, type PaymentLinkCardProps } from '@paylinks/components';
import type { PaymentLink } from '@paylinks/core';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { fortyTwoEuro } from '../../testing/providers/fortyTwoEuro.ts';
import { type StorySandbox, sandboxOf } from './sandbox.ts';

/** A card over a link for 42.00 EUR that exists in the story's sandbox. */
export function MadeLink({
  canvas,
  then,
  ...card
}: Omit<PaymentLinkCardProps, 'linkId'> & {
  canvas: HTMLElement;
  then?: (story: StorySandbox) => void;
}): ReactElement | null {
  const [link, setLink] = useState<PaymentLink | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const story = sandboxOf(canvas);
    void story.client.createLink(fortyTwoEuro[story.provider]).then((made) => {
      then?.(story);
      setLink(made);
    });
  }, [canvas, then]);
  return link ? <PaymentLinkCard {...card} linkId={link.id} /> : null;
}
