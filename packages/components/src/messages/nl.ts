import type { Messages } from './en.js';
import { amountInput } from './nl/amountInput.js';
import { connect } from './nl/connect.js';
import { createDialog } from './nl/createDialog.js';
import { details } from './nl/details.js';
import { first } from './nl/first.js';
import { form } from './nl/form.js';
import { formProblems } from './nl/formProblems.js';
import { later } from './nl/later.js';
import { lineItems } from './nl/lineItems.js';
import { link } from './nl/link.js';
import { methods } from './nl/methods.js';
import { problem } from './nl/problem.js';
import { records } from './nl/records.js';
import { share } from './nl/share.js';
import { table } from './nl/table.js';
import { tableTools } from './nl/tableTools.js';
import { timeline } from './nl/timeline.js';

export { amountInput as amountInputNl } from './nl/amountInput.js';

/** Every sentence of the kit, in Dutch. */
export const nl: Messages = {
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
