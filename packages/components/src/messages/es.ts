import type { Messages } from './en.js';
import { amountInput } from './es/amountInput.js';
import { connect } from './es/connect.js';
import { createDialog } from './es/createDialog.js';
import { details } from './es/details.js';
import { first } from './es/first.js';
import { form } from './es/form.js';
import { formProblems } from './es/formProblems.js';
import { later } from './es/later.js';
import { lineItems } from './es/lineItems.js';
import { link } from './es/link.js';
import { methods } from './es/methods.js';
import { problem } from './es/problem.js';
import { records } from './es/records.js';
import { share } from './es/share.js';
import { table } from './es/table.js';
import { tableTools } from './es/tableTools.js';
import { timeline } from './es/timeline.js';

export { amountInput as amountInputEs } from './es/amountInput.js';

/** Every sentence of the kit, in Spanish. */
export const es: Messages = {
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
