import type { Messages } from './en.js';
import { amountInput } from './pt/amountInput.js';
import { connect } from './pt/connect.js';
import { createDialog } from './pt/createDialog.js';
import { details } from './pt/details.js';
import { first } from './pt/first.js';
import { form } from './pt/form.js';
import { formProblems } from './pt/formProblems.js';
import { later } from './pt/later.js';
import { lineItems } from './pt/lineItems.js';
import { link } from './pt/link.js';
import { methods } from './pt/methods.js';
import { problem } from './pt/problem.js';
import { records } from './pt/records.js';
import { share } from './pt/share.js';
import { table } from './pt/table.js';
import { tableTools } from './pt/tableTools.js';
import { timeline } from './pt/timeline.js';

export { amountInput as amountInputPt } from './pt/amountInput.js';

/** Every sentence of the kit, in Portuguese. */
export const pt: Messages = {
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
