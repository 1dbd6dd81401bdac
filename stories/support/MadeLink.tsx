import { PaymentLinkCard, type PaymentLinkCardProps } from '@paylinks/components';
import type { CreateLinkInput, PaymentLink } from '@paylinks/core';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { fortyTwoEuro } from '../../testing/providers/fortyTwoEuro.ts';
import { type StorySandbox, sandboxOf } from './sandbox.ts';

/** A link for 42.00 EUR that exists in the story's sandbox, on a card unless it is drawn otherwise. `input`: made of that instead. */
export function MadeLink({
  canvas,
  input,
  then,
  draw,
  ...card
}: Omit<PaymentLinkCardProps, 'linkId'> & {
  canvas: HTMLElement;
  input?: ((story: StorySandbox) => CreateLinkInput) | undefined;
  then?: ((story: StorySandbox, link: PaymentLink) => void) | undefined;
  draw?: (link: PaymentLink) => ReactElement;
}): ReactElement | null {
  const [link, setLink] = useState<PaymentLink | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const story = sandboxOf(canvas);
    void story.client.createLink(input?.(story) ?? fortyTwoEuro[story.provider]).then((made) => {
      then?.(story, made);
      setLink(made);
    });
  }, [canvas, input, then]);
  if (link && draw) return draw(link);
  return link ? <PaymentLinkCard {...card} linkId={link.id} /> : null;
}
