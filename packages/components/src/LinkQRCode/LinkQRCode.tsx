'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';

/** What `className` is told of the code, and what its root shows as `data-*`. */
export interface LinkQRCodeState {
  /** The code is still being fetched. @selector [data-loading] */
  loading: boolean;
}

/** The link, or its address; the rest goes to the root. */
export interface LinkQRCodeProps
  extends Omit<ComponentPropsWithRef<'figure'>, keyof RootProps<LinkQRCodeState> | 'children'>,
    RootProps<LinkQRCodeState> {
  link: PaymentLink | PaymentLinkSummary;
  /** Beneath it, a button that saves it as a PNG picture. Default true. */
  download?: boolean | undefined;
}

/** Loads what draws and saves a code, once. */
export const loadQrCode = (): Promise<typeof import('./QrCode.js')> => import('./QrCode.js');

/**
 * A link's address as a QR code, 160 px wide unless `--pl-qr-size` says otherwise. Dark on light also in dark mode, so that it always scans.
 * Nothing where the link has no checked `url`. What draws it is loaded after the first paint.
 */
export const LinkQRCode: ForwardRefExoticComponent<LinkQRCodeProps> = forwardRef<HTMLElement, LinkQRCodeProps>(
  function LinkQRCode({ link, download = true, className, ...rest }, ref) {
    const kit = useKit('LinkQRCode');
    const later = useLater(loadQrCode, link.url !== null);
    if (link.url === null) return null;
    const loading = later === null;
    return (
      <figure
        {...rest}
        {...rootAttributes(kit, 'pl-qr', { loading }, className)}
        ref={ref}
        data-loading={flag(loading)}
      >
        {later ? (
          <later.QrCode link={link} url={link.url} download={download} />
        ) : (
          <span className="pl-skeleton pl-qr-code" />
        )}
      </figure>
    );
  },
);
