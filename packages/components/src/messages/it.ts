import type { Messages } from './en.js';
import { amountInput } from './it/amountInput.js';
import { connect } from './it/connect.js';
import { createDialog } from './it/createDialog.js';
import { details } from './it/details.js';
import { first } from './it/first.js';
import { form } from './it/form.js';
import { formProblems } from './it/formProblems.js';
import { later } from './it/later.js';
import { lineItems } from './it/lineItems.js';
import { link } from './it/link.js';
import { methods } from './it/methods.js';
import { problem } from './it/problem.js';
import { records } from './it/records.js';
import { share } from './it/share.js';
import { table } from './it/table.js';
import { tableTools } from './it/tableTools.js';
import { timeline } from './it/timeline.js';

export { amountInput as amountInputIt } from './it/amountInput.js';

/** Every sentence of the kit, in Italian. */
export const it: Messages = {
  ...first,
  amountInput,
  ...link,
  ...problem,
  ...methods,
  ...form,
  ...formProblems,
  ...later,
  ...lineItems,
  ...share,
  ...details,
  ...timeline,
  ...connect,
  ...createDialog,
  ...records,
  ...table,
  ...tableTools,
};
