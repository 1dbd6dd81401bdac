export {
  ConnectProviderPanel,
  type ConnectProviderPanelProps,
  type ConnectProviderPanelState,
} from './ConnectProviderPanel/index.js';
export { CreateLinkDialog, type CreateLinkDialogProps } from './CreateLinkDialog/index.js';
export { CreateLinkForm, type CreateLinkFormProps, type CreateLinkFormRootState } from './CreateLinkForm/index.js';
export {
  CurrencyAmountInput,
  type CurrencyAmountInputProps,
  type CurrencyAmountInputState,
} from './CurrencyAmountInput/index.js';
export { ExpireLinkDialog, type ExpireLinkDialogProps } from './ExpireLinkDialog/index.js';
export { PaymentLinksKit, type PaymentLinksKitProps } from './kit/index.js';
export {
  type LineItemErrors,
  LineItemsEditor,
  type LineItemsEditorProps,
  type LineItemsEditorState,
} from './LineItemsEditor/index.js';
export { LinkQRCode, type LinkQRCodeProps, type LinkQRCodeState } from './LinkQRCode/index.js';
export { LinkTimeline, type LinkTimelineProps, type LinkTimelineState } from './LinkTimeline/index.js';
export type { Count } from './messages/count.js';
export type { Messages, PartialMessages } from './messages/en.js';
export { type Forms, pluralsOf } from './messages/plural.js';
export {
  PaymentLinkCard,
  type PaymentLinkCardProps,
  type PaymentLinkCardState,
  PaymentLinkCardView,
  type PaymentLinkCardViewProps,
} from './PaymentLinkCard/index.js';
export {
  PaymentLinkDetails,
  type PaymentLinkDetailsProps,
  type PaymentLinkDetailsState,
} from './PaymentLinkDetails/index.js';
export {
  type FilterOption,
  type LinkColumn,
  type LinkColumnName,
  type LinksTableLook,
  type LinksTableQuery,
  type LinksTableQueryDetails,
  PaymentLinksTable,
  type PaymentLinksTableProps,
  type PaymentLinksTableState,
  PaymentLinksTableView,
  type PaymentLinksTableViewProps,
  type TableLink,
} from './PaymentLinksTable/index.js';
export {
  PaymentRecordsList,
  type PaymentRecordsListProps,
  type PaymentRecordsListState,
} from './PaymentRecordsList/index.js';
export type { DialogCloseReason } from './parts/dialogReason.js';
export type { RootProps } from './parts/root.js';
export { ReadinessNotice, type ReadinessNoticeProps, type ReadinessNoticeState } from './ReadinessNotice/index.js';
export { RecordPaymentDialog, type RecordPaymentDialogProps } from './RecordPaymentDialog/index.js';
export { ShareLinkMenu, type ShareLinkMenuProps, type ShareLinkMenuState } from './ShareLinkMenu/index.js';
export {
  type LinkStatusFacts,
  StatusBadge,
  type StatusBadgeProps,
  type StatusBadgeState,
} from './StatusBadge/index.js';
