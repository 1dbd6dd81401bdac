export type { Capabilities, CreateField, CreateMode, FieldRule, FieldRules } from './contract/capabilities.js';
export { type Charge, type ChargeCustomerInput, chargeSchema, checkChargeInput } from './contract/charge.js';
export { checkCreateLinkInput } from './contract/checkCreateLinkInput.js';
export { checkedUrl } from './contract/checkedUrl.js';
export { checkLinkPaymentQuery, checkLinkQuery, checkRecordQuery, type WithLimit } from './contract/checkListQuery.js';
export {
  checkCompleteRecordInput,
  checkRecordInput,
  checkRecordTransition,
  checkRecordUpdate,
  recordPaymentInputSchema,
} from './contract/checkRecordInput.js';
export { type ConnectInput, type Connection, checkConnectInput } from './contract/connection.js';
export {
  type CreateFromAmount,
  type CreateFromItems,
  type CreateFromSource,
  type CreateLinkInput,
  createLinkInputSchema,
  type InvoiceFile,
  type InvoiceInput,
  type LineItemInput,
  type PaymentSource,
  type SourceType,
} from './contract/createLinkInput.js';
export { definePaymentLinksClient, type PaymentLinksClientDefinition } from './contract/definePaymentLinksClient.js';
export type { LinkEvent } from './contract/linkEvent.js';
export type {
  LinkPayment,
  LinkPaymentQuery,
  LinkPaymentStatus,
  PaymentMethod,
  TimelineEvent,
  TimelineEventType,
} from './contract/linkPayment.js';
export type {
  AttemptLookUp,
  AttemptVerb,
  CallOptions,
  CapabilitiesDefinition,
  PaymentLinksClient,
  PaymentLinksClientMethods,
  WriteAttempt,
  WriteOptions,
} from './contract/PaymentLinksClient.js';
export type { Between, Page, PageQuery } from './contract/page.js';
export { invalidInput, parseInput } from './contract/parseInput.js';
export type {
  BankAccount,
  LastAttempt,
  LineItem,
  LinkFilter,
  LinkInvoice,
  LinkQuery,
  LinkSortBy,
  LinkSource,
  MoneyState,
  Party,
  PaymentIntent,
  PaymentLink,
  PaymentLinkStatus,
  PaymentLinkSummary,
} from './contract/paymentLink.js';
export type {
  CompleteRecordInput,
  PaymentRecord,
  PaymentRecordStatus,
  RecordField,
  RecordFilter,
  RecordPaymentInput,
  RecordQuery,
  RecordSortBy,
  RecordTransitionInput,
  UpdateRecordInput,
} from './contract/paymentRecord.js';
export { moneySchema } from './contract/scalars.js';
export { linksToCsv } from './csv/linksToCsv.js';
export { recordsToCsv } from './csv/recordsToCsv.js';
export { isPaymentLinksError } from './errors/isPaymentLinksError.js';
export {
  type FieldError,
  PaymentLinksError,
  type PaymentLinksErrorCode,
  type PaymentLinksErrorInit,
  type PaymentLinksErrorJson,
  type ProviderErrorDetails,
} from './errors/PaymentLinksError.js';
export { type Verb, verbKinds, verbs } from './errors/verbs.js';
export { addMoney, splitMoney } from './money/addMoney.js';
export { type CurrencyCode, isCurrencyCode, minorUnitDigits } from './money/currencies.js';
export { currencyCodes } from './money/currencyCodes.js';
export { moneyFromDecimal, moneyToDecimal, rescaleMoney } from './money/decimal.js';
export {
  type DecimalNotation,
  decimalNotation,
  type ParseDecimalReason,
  type ParseDecimalResult,
} from './money/decimalNotation.js';
export { type FormatMoneyOptions, formatMoney } from './money/formatMoney.js';
export type { ItemRounding, Money, RoundingMode, Totals } from './money/money.js';
export { type MoneyNotation, moneyNotation } from './money/moneyNotation.js';
export {
  type ParseMoneyOptions,
  type ParseMoneyReason,
  type ParseMoneyResult,
  parseMoney,
} from './money/parseMoney.js';
export { taxOf } from './money/taxOf.js';
export { type TotalsItem, type TotalsRange, totalsOf } from './money/totalsOf.js';
export { createHttpClient, type HttpClientOptions } from './wire/createHttpClient.js';
