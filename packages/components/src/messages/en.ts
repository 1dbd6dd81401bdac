import { type AmountInputMessages, amountInputWords } from './amountInput.en.js';
import { type ConnectMessages, connectEn } from './connect.en.js';
import { type CreateDialogMessages, createDialogEn } from './createDialog.en.js';
import { type DetailsMessages, detailsEn } from './details.en.js';
import type { FieldNames, FieldProblems } from './fieldWord.js';
import { type FirstMessages, firstEn } from './first.en.js';
import { type FormMessages, formEn } from './form.en.js';
import { type FormProblemMessages, formProblemsEn } from './formProblems.en.js';
import { type LaterMessages, laterEn } from './later.en.js';
import { type LineItemsMessages, lineItemsEn } from './lineItems.en.js';
import { type LinkMessages, linkEn } from './link.en.js';
import { type MethodMessages, methodsEn } from './methods.en.js';
import { type ProblemMessages, problemEn } from './problem.en.js';
import { type RecordMessages, recordsEn } from './records.en.js';
import { type ShareMessages, shareEn } from './share.en.js';
import { type TableMessages, tableEn } from './table.en.js';
import { type TableToolsMessages, tableToolsEn } from './tableTools.en.js';
import { type TimelineMessages, timelineEn } from './timeline.en.js';

/** What a catalogue must have: the shape of the English one. */
export type Messages = FirstMessages &
  AmountInputMessages &
  LinkMessages &
  ProblemMessages &
  MethodMessages &
  FormMessages &
  FormProblemMessages &
  LaterMessages &
  LineItemsMessages &
  ShareMessages &
  DetailsMessages &
  TimelineMessages &
  ConnectMessages &
  CreateDialogMessages &
  RecordMessages &
  TableMessages &
  TableToolsMessages;

/** Every sentence of the kit, in English: the source of truth for the other languages. */
export const en: Messages = {
  ...firstEn,
  ...amountInputWords,
  ...linkEn,
  ...problemEn,
  ...methodsEn,
  ...formEn,
  ...formProblemsEn,
  ...laterEn,
  ...lineItemsEn,
  ...shareEn,
  ...detailsEn,
  ...timelineEn,
  ...connectEn,
  ...createDialogEn,
  ...recordsEn,
  ...tableEn,
  ...tableToolsEn,
};

type Part<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> | undefined }
    : T;

/** Where a host may say more than the kit: by a provider's own word, or for a field's other problems. */
interface OpenGroups {
  readonly paymentMethods: Readonly<Record<string, string>>;
  readonly fields: FieldNames;
  readonly fieldProblems: FieldProblems;
  readonly recordFields: FieldNames;
  readonly recordProblems: FieldProblems;
  readonly lineItems: { readonly measureUnits: Readonly<Record<string, string>>; readonly problems: FieldProblems };
  readonly connect: { readonly fields: FieldNames; readonly fieldProblems: FieldProblems };
}

/** A catalogue of which any part may be missing: the rest is English. */
export type PartialMessages = Part<Messages> & Part<OpenGroups>;
