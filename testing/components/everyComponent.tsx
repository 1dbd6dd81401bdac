import * as kit from '@paylinks/components';
import type { PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { blankLineItem, type SourceWithDue } from '@paylinks/hooks';
import type { ReactElement } from 'react';

type Exported = keyof typeof kit;
/** Every component that the package exports: one that is missing below is a type error. */
export type ComponentName = { [Name in Exported]: Name extends Capitalize<Name> ? Name : never }[Exported];

export interface ComponentWorld {
  readonly client: PaymentLinksClient;
  readonly link: PaymentLink;
  readonly source: SourceWithDue;
}

const noop = (): void => {};

/** Each component of the kit as a host would show it, dialogs open, to be drawn inside of a kit. */
export function everyComponent({
  client,
  link,
  source,
}: ComponentWorld): Readonly<Record<ComponentName, () => ReactElement>> {
  return {
    ConnectProviderPanel: () => <kit.ConnectProviderPanel />,
    CreateLinkDialog: () => <kit.CreateLinkDialog defaultOpen />,
    CreateLinkForm: () => <kit.CreateLinkForm />,
    CurrencyAmountInput: () => <kit.CurrencyAmountInput currency="EUR" aria-label="Amount" />,
    ExpireLinkDialog: () => <kit.ExpireLinkDialog link={link} open onOpenChange={noop} />,
    LineItemsEditor: () => <kit.LineItemsEditor currencies={['EUR']} defaultValue={[blankLineItem]} />,
    LinkQRCode: () => <kit.LinkQRCode link={link} download />,
    LinkTimeline: () => <kit.LinkTimeline linkId={link.id} />,
    PaymentLinkCard: () => <kit.PaymentLinkCard linkId={link.id} />,
    PaymentLinkCardView: () => <kit.PaymentLinkCardView link={link} />,
    PaymentLinkDetails: () => <kit.PaymentLinkDetails linkId={link.id} defaultOpen />,
    PaymentLinksKit: () => <kit.PaymentLinksKit client={client}>{null}</kit.PaymentLinksKit>,
    PaymentLinksTable: () => <kit.PaymentLinksTable onCreate={noop} />,
    PaymentLinksTableView: () => <kit.PaymentLinksTableView links={[link]} offers={null} onOpenLink={noop} />,
    PaymentRecordsList: () => <kit.PaymentRecordsList source={source} onRecord={noop} />,
    ReadinessNotice: () => <kit.ReadinessNotice />,
    RecordPaymentDialog: () => <kit.RecordPaymentDialog source={source} defaultOpen />,
    ShareLinkMenu: () => <kit.ShareLinkMenu link={link} />,
    StatusBadge: () => <kit.StatusBadge status="paid" money="received" />,
  };
}
