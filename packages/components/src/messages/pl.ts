import type { Messages } from './en.js';
import { amountInput } from './pl/amountInput.js';
import { connect } from './pl/connect.js';
import { createDialog } from './pl/createDialog.js';
import { details } from './pl/details.js';
import { first } from './pl/first.js';
import { form } from './pl/form.js';
import { formProblems } from './pl/formProblems.js';
import { later } from './pl/later.js';
import { lineItems } from './pl/lineItems.js';
import { link } from './pl/link.js';
import { methods } from './pl/methods.js';
import { problem } from './pl/problem.js';
import { records } from './pl/records.js';
import { share } from './pl/share.js';
import { table } from './pl/table.js';
import { tableTools } from './pl/tableTools.js';
import { timeline } from './pl/timeline.js';

export { amountInput as amountInputPl } from './pl/amountInput.js';

/** Every sentence of the kit, in Polish. */
export const pl: Messages = {
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
