export {
  PaymentRecordsList,
  type PaymentRecordsListProps,
  type PaymentRecordsListState,
} from './PaymentRecordsList.js';
