export type { LinkColumn, TableLink } from './columns.js';
export { PaymentLinksTable, type PaymentLinksTableProps } from './PaymentLinksTable.js';
export {
  type FilterOption,
  type LinksTableLook,
  type PaymentLinksTableState,
  PaymentLinksTableView,
  type PaymentLinksTableViewProps,
} from './PaymentLinksTableView.js';
export type { LinksTableQuery, LinksTableQueryDetails } from './tableQuery.js';
export type { LinkColumnName } from './usualColumns.js';
