import type { Messages } from './en.js';
import { amountInput } from './ja/amountInput.js';
import { connect } from './ja/connect.js';
import { createDialog } from './ja/createDialog.js';
import { details } from './ja/details.js';
import { first } from './ja/first.js';
import { form } from './ja/form.js';
import { formProblems } from './ja/formProblems.js';
import { later } from './ja/later.js';
import { lineItems } from './ja/lineItems.js';
import { link } from './ja/link.js';
import { methods } from './ja/methods.js';
import { problem } from './ja/problem.js';
import { records } from './ja/records.js';
import { share } from './ja/share.js';
import { table } from './ja/table.js';
import { tableTools } from './ja/tableTools.js';
import { timeline } from './ja/timeline.js';

export { amountInput as amountInputJa } from './ja/amountInput.js';

/** Every sentence of the kit, in Japanese. */
export const ja: Messages = {
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
