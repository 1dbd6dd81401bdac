import type { Messages } from './en.js';
import { amountInput } from './fr/amountInput.js';
import { connect } from './fr/connect.js';
import { createDialog } from './fr/createDialog.js';
import { details } from './fr/details.js';
import { first } from './fr/first.js';
import { form } from './fr/form.js';
import { formProblems } from './fr/formProblems.js';
import { later } from './fr/later.js';
import { lineItems } from './fr/lineItems.js';
import { link } from './fr/link.js';
import { methods } from './fr/methods.js';
import { problem } from './fr/problem.js';
import { records } from './fr/records.js';
import { share } from './fr/share.js';
import { table } from './fr/table.js';
import { tableTools } from './fr/tableTools.js';
import { timeline } from './fr/timeline.js';

export { amountInput as amountInputFr } from './fr/amountInput.js';

/** Every sentence of the kit, in French. */
export const fr: Messages = {
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
