import { amountInput } from './ar/amountInput.js';
import { connect } from './ar/connect.js';
import { createDialog } from './ar/createDialog.js';
import { details } from './ar/details.js';
import { first } from './ar/first.js';
import { form } from './ar/form.js';
import { formProblems } from './ar/formProblems.js';
import { later } from './ar/later.js';
import { lineItems } from './ar/lineItems.js';
import { link } from './ar/link.js';
import { methods } from './ar/methods.js';
import { problem } from './ar/problem.js';
import { records } from './ar/records.js';
import { share } from './ar/share.js';
import { table } from './ar/table.js';
import { tableTools } from './ar/tableTools.js';
import { timeline } from './ar/timeline.js';
import type { Messages } from './en.js';

export { amountInput as amountInputAr } from './ar/amountInput.js';

/** Every sentence of the kit, in Arabic. */
export const ar: Messages = {
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
