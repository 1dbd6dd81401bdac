import { amountInput } from './de/amountInput.js';
import { connect } from './de/connect.js';
import { createDialog } from './de/createDialog.js';
import { details } from './de/details.js';
import { first } from './de/first.js';
import { form } from './de/form.js';
import { formProblems } from './de/formProblems.js';
import { later } from './de/later.js';
import { lineItems } from './de/lineItems.js';
import { link } from './de/link.js';
import { methods } from './de/methods.js';
import { problem } from './de/problem.js';
import { records } from './de/records.js';
import { share } from './de/share.js';
import { table } from './de/table.js';
import { tableTools } from './de/tableTools.js';
import { timeline } from './de/timeline.js';
import type { Messages } from './en.js';

export { amountInput as amountInputDe } from './de/amountInput.js';

/** Every sentence of the kit, in German. */
export const de: Messages = {
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
