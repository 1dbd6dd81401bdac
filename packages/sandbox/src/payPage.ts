import { Hono } from 'hono';
import type { Markup } from './markup.js';
import { markup, trusted } from './markup.js';
import { payPageStyle } from './payPageStyle.js';

/** What a payer sees of a link, whatever provider it is from. */
export interface Checkout {
  readonly linkId: string;
  readonly state: 'open' | 'processing' | 'paid' | 'failed' | 'refunded' | 'expired' | 'canceled';
  readonly minorUnits: number;
  /** How many of the last digits stand behind the decimal sign. */
  readonly decimals: number;
  readonly currency: string;
  readonly recipient: string;
  readonly reference: string | null;
  /** slow: the money takes a while, as bank transfers and debits do. */
  readonly methods: readonly { readonly type: string; readonly name: string; readonly slow: boolean }[];
  /** An attempt has failed, and the link can still be paid. */
  readonly declined: boolean;
  /** The last payment was accepted, and the link takes more of them. */
  readonly accepted: boolean;
  readonly expiresAt: string | null;
  readonly returnUrl: string | null;
}

export interface PayDesk {
  /** After everything that is due has happened. null: no such link. */
  checkout(linkId: string): Checkout | null;
  pay(linkId: string, options: { readonly method: string | undefined; readonly arrivesAfterMs: number }): void;
  failPayment(linkId: string): void;
}

const arrival = { fast: 2_000, slow: 20_000 };

/** No script, nothing inline, no frame of anybody's, nothing kept. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** The hosted page. Forms only, no script: `GET` shows the link, `POST` with `decision=pay|decline` and `method` acts and comes back. */
export function payPage(desk: PayDesk): Hono {
  const app = new Hono();
  app.get(
    '/assets/style.css',
    () => new Response(payPageStyle, { headers: { 'content-type': 'text/css; charset=utf-8' } }),
  );
  app.get('/invoices/:name', () => new Response(onePagePdf, { headers: { 'content-type': 'application/pdf' } }));
  app.get('/:id', (context) => {
    const checkout = desk.checkout(context.req.param('id'));
    const stylesheet = trusted(`<link rel="stylesheet" href="assets/style.css">`);
    return new Response(checkout ? renderPayPage(checkout, stylesheet, null) : notFoundPage(stylesheet), {
      status: checkout ? 200 : 404,
      headers: pageHeaders,
    });
  });
  app.post('/:id', async (context) => {
    const linkId = context.req.param('id');
    const form = new URLSearchParams(await context.req.text());
    const checkout = desk.checkout(linkId);
    // What was open when the page was drawn may be paid or expired by now; the page that comes back says so.
    if (checkout?.state === 'open') {
      const method = checkout.methods.find(({ type }) => type === form.get('method')) ?? checkout.methods[0];
      if (form.get('decision') === 'pay')
        desk.pay(linkId, { method: method?.type, arrivesAfterMs: method?.slow ? arrival.slow : arrival.fast });
      if (form.get('decision') === 'decline') desk.failPayment(linkId);
    }
    return new Response(null, { status: 303, headers: { location: new URL(context.req.url).pathname } });
  });
  return app;
}

/** The page with its stylesheet inside and its form pointed at `action`. */
export const embeddedPayPage = (checkout: Checkout, action: string): string =>
  renderPayPage(checkout, trusted(`<style>${payPageStyle}</style>`), action);

function renderPayPage(checkout: Checkout, stylesheet: Markup, action: string | null): string {
  const amount = amountText(checkout);
  const { state, recipient } = checkout;
  const open = state === 'open';
  // A frame has no address of its own to load again, and nowhere to go back to.
  const framed = action !== null;
  const title = open
    ? `${checkout.declined ? 'Declined: pay' : 'Pay'} ${amount}`
    : `${outcomes[state].title}: ${amount}`;
  return page(
    `${title} to ${recipient}`,
    stylesheet,
    markup`${open && checkout.declined && declined}${open && checkout.accepted && accepted}
<h1><span class="amount">${amount}</span> to <strong>${recipient}</strong></h1>
${facts(checkout)}
${open ? payForm(checkout, amount, action) : outcome(state, framed)}
${wayBack(checkout, framed)}`,
  );
}

const declined = trusted(
  '<p class="notice" role="alert">The payment was declined. Nothing was charged: try again or choose another method.</p>',
);

const accepted = trusted(
  '<p class="notice" role="status">Thank you, the payment was accepted. This link can be paid again.</p>',
);

function facts({ reference, expiresAt, state }: Checkout): Markup | null {
  const until = state === 'open' ? expiresAt : null;
  if (reference === null && until === null) return null;
  return markup`<dl>${reference !== null && markup`<dt>Reference</dt><dd>${reference}</dd>`}${
    until !== null && markup`<dt>Payable until</dt><dd><time datetime="${until}">${instantText(until)}</time></dd>`
  }</dl>`;
}

/** Beside the payment a link, after it the way on. */
function wayBack({ returnUrl, state }: Checkout, framed: boolean): Markup | null {
  if (returnUrl === null) return null;
  const kind = state === 'open' ? 'back' : 'button';
  return markup`<div class="way-back"><a class="${kind}" href="${returnUrl}" rel="noreferrer"${framed && trusted(' target="_blank"')}>Back to the platform</a></div>`;
}

function payForm(checkout: Checkout, amount: string, action: string | null): Markup {
  return markup`<form method="post"${action !== null && markup` action="${action}"`}>
<fieldset><legend>Pay with</legend>${checkout.methods.map(
    ({ type, name, slow }, index) =>
      markup`<label><input type="radio" name="method" value="${type}"${index === 0 && trusted(' checked')}><span>${name}</span><small>${slow ? `Takes a while (${arrival.slow / 1000} s)` : 'At once'}</small></label>`,
  )}</fieldset>
<div class="actions"><button name="decision" value="pay">Pay ${amount}</button><button class="quiet" name="decision" value="decline">Decline</button></div>
</form>`;
}

const icon = (path: string): Markup =>
  trusted(
    `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/>${path}</svg>`,
  );
const outcomes: Readonly<
  Record<Exclude<Checkout['state'], 'open'>, { readonly title: string; readonly text: string; readonly icon: Markup }>
> = {
  processing: {
    title: 'Payment is processing',
    text: 'The payment was accepted. The money is on its way.',
    icon: icon('<path d="M12 7v5l3 2"/>'),
  },
  paid: { title: 'Paid', text: 'The money has arrived. Nothing more to do.', icon: icon('<path d="m8 12 3 3 5-6"/>') },
  failed: {
    title: 'Payment failed',
    text: 'The money did not arrive. Ask the recipient for a new link.',
    icon: icon('<path d="m9 9 6 6m0-6-6 6"/>'),
  },
  refunded: { title: 'Refunded', text: 'The payment was given back.', icon: icon('<path d="m10 8-3 3 3 3m-3-3h10"/>') },
  expired: {
    title: 'This link has expired',
    text: 'It cannot be paid any more. Ask the recipient for a new one.',
    icon: icon('<path d="M12 7v6m0 3.5v.01"/>'),
  },
  canceled: {
    title: 'This link was canceled',
    text: 'It cannot be paid any more. Ask the recipient for a new one.',
    icon: icon('<path d="m9 9 6 6m0-6-6 6"/>'),
  },
};

function outcome(state: Exclude<Checkout['state'], 'open'>, framed: boolean): Markup {
  const { title, text, icon: sign } = outcomes[state];
  const again = state === 'processing' && !framed && markup` <a href="">Check again</a>`;
  return markup`<div class="outcome" data-state="${state}" role="status">${sign}<div><strong>${title}</strong><p>${text}${again}</p></div></div>`;
}

const notFoundPage = (stylesheet: Markup): string =>
  page(
    'No such link',
    stylesheet,
    markup`<h1><span class="amount">No such link</span>Check the address, or ask the recipient for a new one.</h1>`,
  );

export const page = (title: string, stylesheet: Markup, content: Markup): string =>
  markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${stylesheet}</head>
<body><main>${content}</main><footer>Test payment page: no real money moves.</footer></body></html>
`.html;

/** The digits are moved as text, and how many there are is said: no runtime's own idea of a currency gets in. */
export function amountText({
  minorUnits,
  decimals,
  currency,
}: Pick<Checkout, 'minorUnits' | 'decimals' | 'currency'>): string {
  const digits = String(minorUnits).padStart(decimals + 1, '0');
  const decimal = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(decimal as Intl.StringNumericLiteral);
}

const instantText = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso)) +
  ' UTC';

/** The file that replies name as a stored invoice's: one empty page. */
const onePagePdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
