import type { Needs } from '../../stories/support/provider.js';

/** The components that read from a provider by themselves, and what it has to be able to do for them to be there at all. */
export const connectedComponents: Readonly<Record<string, Needs>> = {
  ConnectProviderPanel: { can: ['connect'] },
  CreateLinkDialog: { can: ['createLink'] },
  CreateLinkForm: { can: ['createLink'] },
  ExpireLinkDialog: { can: ['expireLink'] },
  LinkTimeline: { can: ['getLinkTimeline'] },
  PaymentLinkCard: { can: ['getLink'] },
  PaymentLinkDetails: { can: ['getLink'] },
  PaymentLinksTable: { can: ['listLinks'] },
  PaymentRecordsList: { can: ['listRecords'] },
  ReadinessNotice: { can: ['createLink'] },
  RecordPaymentDialog: { can: ['createRecord'] },
};
