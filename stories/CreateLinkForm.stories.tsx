import { CreateLinkForm, PaymentLinkCard } from '@paylinks/components';
import { formatMoney, type LineItemInput, type PaymentLink } from '@paylinks/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { CreateLinkFormScreens } from '../packages/components/src/CreateLinkForm/CreateLinkFormScreens.js';
import { fillIn, requiredFields, typedIn, typeItems } from './support/fillIn.ts';
import { inDays, paymentLink, problem } from './support/fixtures.ts';
import {
  attemptIn,
  emptyValues,
  everyField,
  filledValues,
  mode,
  read,
  type StoryFormOptions,
  useStoryForm,
  write,
} from './support/formState.ts';
import type { ProviderParameters } from './support/provider.ts';
import { sandboxOf } from './support/sandbox.ts';
import { chooseAction, seen } from './support/seen.ts';

/** A state of the form, drawn from plain data in the frame that the connected form has. */
function State({
  source,
  ...options
}: StoryFormOptions & { source?: Parameters<typeof CreateLinkForm>[0]['source'] }): ReactElement {
  const state = useStoryForm(options);
  return (
    <div className="story-panel">
      <div className="pl-root pl-form">
        <CreateLinkFormScreens state={state} source={source} />
      </div>
    </div>
  );
}

const basketLines = (first: string, second: string): readonly LineItemInput[] => [
  { title: 'Consulting', quantity: '1.5', unitPrice: { minorUnits: 9000, currency: 'EUR' }, vatPercent: first },
  { title: 'Printed matter', quantity: '3', unitPrice: { minorUnits: 1099, currency: 'EUR' }, vatPercent: second },
];

const meta = { title: 'Components/CreateLinkForm', component: State, args: {} } satisfies Meta<typeof State>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Filled: Story = {
  tags: ['look'],
  args: { values: filledValues },
  play: async ({ canvas }) => {
    await seen(
      canvas.getByText(
        /^A link for €1,234\.50, payable by Card or SEPA transfer until .* It cannot be changed afterwards\.$/,
      ),
    );
  },
};
/** Everything that a provider can ask for. */
export const EveryField: Story = {
  tags: ['look'],
  args: {
    fields: everyField,
    values: {
      ...filledValues,
      expiry: { choice: 'custom', at: '2026-12-04T17:00' },
      payerName: 'Café Grün',
      recipient: { type: 'counterpart', id: 'cp_81f2' },
      returnUrl: 'https://app.example.com/invoices/42',
      metadata: [{ key: 'order', value: '42' }],
    },
  },
};
export const ReadOnly: Story = {
  args: {
    fields: everyField,
    readOnly: everyField,
    values: { ...filledValues, recipient: { type: 'entity', id: 'e-1' }, returnUrl: 'https://app.example.com' },
  },
};
export const Narrow: Story = { args: { values: filledValues }, parameters: { width: 312 } };
export const FromAStoredInvoice: Story = {
  args: {
    source: { type: 'payable', id: 'p-1', due: { minorUnits: 86_000, currency: 'EUR' } },
    fields: ['paymentMethods', 'expiresAt', 'returnUrl'],
  },
};
export const AmountBeforeTax: Story = { args: { values: filledValues, state: { mode: { ...mode, amountIs: 'net' } } } };

/** The first paint of a provider that has to be asked what it can do. */
export const Loading: Story = {
  args: { state: { capabilities: read<never>(undefined), methods: read<never>(undefined), mode: null } },
};
export const CapabilitiesFailed: Story = {
  args: {
    state: {
      capabilities: read<never>(undefined, { error: problem({ verb: 'getCapabilities' }), status: 'error' }),
      mode: null,
    },
  },
};
export const MethodsLoading: Story = { args: { state: { methods: read<never>(undefined) } } };
export const MethodsFailed: Story = {
  args: {
    state: { methods: read<never>(undefined, { error: problem({ verb: 'listPaymentMethods' }), status: 'error' }) },
  },
};
export const NoMethodIsActive: Story = {
  args: {
    state: {
      methods: read([{ type: 'card', name: null, usable: false, reason: 'inactive' }]),
      notReady: 'no_usable_method',
    },
  },
};
export const Forbidden: Story = {
  args: { state: { notReady: 'forbidden', mode: null } },
  play: async ({ canvas }) => {
    const notice = (await canvas.findByText('You are not allowed to create payment links')).closest('.pl-notice');
    // Alone in the form, it keeps no room for what does not follow.
    await expect(notice).toHaveStyle({ marginBlockEnd: '0px' });
  },
};

export const FieldProblems: Story = {
  tags: ['look'],
  args: {
    values: { ...emptyValues, expiry: { choice: 'custom', at: '2020-01-01T00:00' }, returnUrl: 'javascript:alert(1)' },
    errors: {
      amount: { type: 'required', message: 'required' },
      paymentMethods: { type: 'required', message: 'required' },
      reference: { type: 'required', message: 'required' },
      expiry: { type: 'in_past', message: 'in_past' },
      returnUrl: { type: 'not_allowed', message: 'not_allowed' },
    },
    state: { error: problem({ code: 'invalid_input', status: 422, verb: 'createLink' }) },
  },
};
export const RefusedWithoutAField: Story = {
  args: {
    values: filledValues,
    state: {
      error: problem({ code: 'invalid_input', status: 422, verb: 'createLink' }),
      unmappedErrors: [{ path: '', code: 'invalid', message: 'Entity is not onboarded for payments' }],
    },
  },
};
export const RateLimited: Story = {
  args: { values: filledValues, state: { error: problem({ code: 'rate_limited', status: 429, verb: 'createLink' }) } },
};

export const Sending: Story = { args: { values: filledValues, state: { write: write(attemptIn('sending')) } } };
export const SendingSlowly: Story = {
  args: { values: filledValues, state: { write: write(attemptIn('sending', { slow: true })) } },
};
export const Checking: Story = { args: { values: filledValues, state: { write: write(attemptIn('checking')) } } };
export const CheckingAfterA503: Story = {
  args: { values: filledValues, state: { write: write(attemptIn('checking', { slow: true, cause: problem() })) } },
};
export const Unresolved: Story = {
  args: { values: filledValues, state: { write: write(attemptIn('unresolved')) } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'We could not find out whether the link exists. Look again before you create another.',
    );
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'We do not know yet' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Create a new link' }));
    await seen(canvas.getByText('If the first one appears later you will have two. We will tell you.'));
    await expect(canvas.getByRole('button', { name: 'Do not create' })).toHaveFocus();
  },
};
export const Choose: Story = {
  args: {
    values: filledValues,
    state: {
      write: write(
        attemptIn('choose', {
          found: [
            paymentLink(),
            paymentLink({ id: 'second', url: 'https://pay.example.com/links/0a1b2c3d-9e8f-4a52-9a35-77aa88bb99cc' }),
          ],
        }),
      ),
    },
  },
};
export const FoundLate: Story = { args: { values: filledValues, state: { write: write(null, [paymentLink()]) } } };
export const Mismatch: Story = {
  args: {
    values: filledValues,
    state: {
      write: write(
        attemptIn('mismatch', {
          link: paymentLink({ amount: { minorUnits: 1332, currency: 'EUR' } }),
          differences: [
            {
              field: 'amount',
              asked: { minorUnits: 1330, currency: 'EUR' },
              got: { minorUnits: 1332, currency: 'EUR' },
            },
            { field: 'expiresAt', asked: inDays(7), got: inDays(30) },
            { field: 'reusable', asked: true, got: false },
          ],
        }),
      ),
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('table');
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'The provider made this link for €13.32, you saw €13.30.',
    );
    await expect(canvas.queryByText(/pay\.example/)).not.toBeInTheDocument();
    await expect(canvas.queryByRole('button', { name: /Copy/ })).not.toBeInTheDocument();
  },
};
/** Another total than was shown as possible, and lines that are not those that were asked for. */
export const MismatchOfItems: Story = {
  args: {
    values: filledValues,
    state: {
      write: write(
        attemptIn('mismatch', {
          link: paymentLink({ amount: { minorUnits: 16_793, currency: 'EUR' } }),
          differences: [
            {
              field: 'amount',
              asked: {
                least: { minorUnits: 19_822, currency: 'EUR' },
                greatest: { minorUnits: 19_825, currency: 'EUR' },
              },
              got: { minorUnits: 16_793, currency: 'EUR' },
            },
            { field: 'items', asked: basketLines('21', '5.5'), got: basketLines('0.21', '0.055') },
          ],
        }),
      ),
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('table');
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'The provider made this link for €167.93, you saw €198.22 to €198.25.',
    );
    await seen(canvas.getByText('1.5 × Consulting, €90.00, 0.21% VAT'));
  },
};
export const Created: Story = {
  tags: ['look'],
  args: { state: { write: write(attemptIn('done', { link: paymentLink() })) } },
};
export const CreatedInTestMode: Story = {
  args: { state: { write: write(attemptIn('done', { link: paymentLink({ livemode: false }) })) } },
};
export const CreatedAndFound: Story = {
  args: { state: { write: write(attemptIn('done', { link: paymentLink(), foundByLookUp: true })) } },
};
export const CreatedWithAnUnsafeAddress: Story = {
  args: {
    state: {
      write: write(
        attemptIn('done', { link: paymentLink({ url: null, rawUrl: 'http://pay.example.com@evil.example/x' }) }),
      ),
    },
  },
};

// ── what a person does, over the sandbox ──────────────────────────────────────────────────────────────────────────

const creates: ProviderParameters = { needs: { can: ['createLink'] } };
const onCreated = fn();

function Desk(props: Parameters<typeof CreateLinkForm>[0]): ReactElement {
  const [links, setLinks] = useState<PaymentLink[]>([]);
  return (
    <div className="story-stack">
      <div className="story-panel">
        <CreateLinkForm
          {...props}
          onCreated={(link) => {
            onCreated(link);
            setLinks((before) => [link, ...before]);
          }}
        />
      </div>
      {links.map((link) => (
        <PaymentLinkCard key={link.id} linkId={link.id} initialLink={link} />
      ))}
    </div>
  );
}

/** Two methods, a reference, seven days, a page to come back to; then the card, and the end of the link. */
export const CreatesThenExpires: Story = {
  render: (_args, { globals }) => <Desk defaultCurrency={globals.currency} />,
  parameters: { needs: { can: ['createLink', 'expireLink'], fields: ['reference', 'expiresAt', 'returnUrl'] } },
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    await step('create', async () => {
      await userEvent.type(await canvas.findByRole('textbox', { name: /Amount/ }), '1,234.50');
      await userEvent.click(await canvas.findByRole('checkbox', { name: 'Card' }));
      await userEvent.click(canvas.getByRole('checkbox', { name: 'SEPA transfer' }));
      await userEvent.type(canvas.getByRole('textbox', { name: /Reference/ }), 'INV-2026-0042');
      await userEvent.click(canvas.getByRole('radio', { name: '7 days' }));
      await userEvent.click(canvas.getByRole('button', { name: 'More options' }));
      await userEvent.type(canvas.getByRole('textbox', { name: /Return page/ }), 'https://app.example.com/thanks');
      await seen(canvas.getByText(/^A link for €1,234\.50, payable by Card or SEPA transfer until/));
      await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
      await waitFor(() => expect(canvas.getByRole('heading', { name: 'Link created' })).toHaveFocus());
      await expect(sandboxOf(canvasElement).sandbox.control.links()).toHaveLength(1);
    });
    await step('the card shows it', async () => {
      const card = await canvas.findByRole('article', { name: 'Payment link for €1,234.50' });
      await expect(card).toHaveTextContent('INV-2026-0042');
      await expect(card).toHaveTextContent('Open');
      await waitFor(() => expect(card).toHaveTextContent(/Expires in (6|7) days/));
    });
    await step('expire', async () => {
      await chooseAction(canvas, 'Expire link');
      const dialog = await screen.findByRole('alertdialog', { name: 'Expire the link for €1,234.50?' });
      await userEvent.click(within(dialog).getByRole('button', { name: 'Expire link' }));
      await seen(await canvas.findByText('Expired', undefined, { timeout: 5000 }));
    });
  },
};

/** Tax comes on top of what is typed: the form says so before, the card shows what the payer pays. */
export const CreatesBeforeTax: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: { needs: { can: ['createLink'], amountIs: 'net' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const amount = await canvas.findByRole('textbox', { name: 'Amount before tax, euros' });
    await expect(amount).toHaveAccessibleDescription('The provider adds the tax.');
    await userEvent.type(amount, '35');
    await userEvent.type(await canvas.findByRole('textbox', { name: /Description/ }), 'Retainer');
    await seen(
      canvas.getByText('A link for €35.00 plus tax. The provider adds the tax. It cannot be changed afterwards.'),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await seen(await canvas.findByText('€35.00 plus €7.00 tax'));
    await seen(await canvas.findByRole('article', { name: 'Payment link for €42.00' }, { timeout: 5000 }));
    await expect(sandboxOf(canvasElement).sandbox.control.links()).toHaveLength(1);
  },
};

/** A basket with three rates of VAT. How the provider rounds is not documented: the total is a range until the link is made. */
export const CreatesFromItems: Story = {
  render: () => <Desk />,
  parameters: { needs: { can: ['createLink'], from: 'items' } },
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    await step('type the items', async () => {
      await typeItems(canvas);
      await seen(canvas.getByText('The provider decides the last cents: €223.12 to €223.13.'));
    });
    await step('create', async () => {
      await userEvent.click(await canvas.findByRole('checkbox', { name: 'Card' }));
      await seen(
        canvas.getByText(
          'A link for about €223.13 (€223.12 to €223.13), payable by Card. It cannot be changed afterwards.',
        ),
      );
      await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
      await waitFor(() => expect(canvas.getByRole('heading', { name: 'Link created' })).toHaveFocus());
      await seen(await canvas.findByRole('article', { name: 'Payment link for €223.13' }, { timeout: 5000 }));
      await expect(sandboxOf(canvasElement).sandbox.control.links()).toHaveLength(1);
    });
  },
};

/** Each cell says what is missing; the first one gets the focus, the list leads to each. */
export const SaysWhatIsMissingInItems: Story = {
  render: () => <Desk />,
  parameters: { needs: { can: ['createLink'], from: 'items' } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('checkbox', { name: 'Card' });
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Title' }), 'Consulting');
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('Item 1, VAT %: Enter the VAT in percent, 0 if there is none.');
    await waitFor(() => expect(canvas.getByRole('textbox', { name: /Net unit price/ })).toHaveFocus());
    await userEvent.click(within(alert).getByRole('button', { name: 'Item 1, VAT %' }));
    await expect(canvas.getByRole('textbox', { name: 'VAT %' })).toHaveFocus();
  },
};

/** From an invoice that the host knows: its number goes along, who pays is asked, and no more than what is still to pay. */
export const CreatesFromAnInvoice: Story = {
  render: () => (
    <Desk
      source={{
        type: 'invoice',
        id: '7c1c7f5e-8d0a-4b63-9b7c-1f0f2a3b4c5d',
        number: 'F-2026-042',
        due: { minorUnits: 86_000, currency: 'EUR' },
      }}
    />
  ),
  parameters: { needs: { can: ['createLink'], from: 'invoice' } },
  play: async ({ canvas, userEvent }) => {
    const amount = await canvas.findByRole('textbox', { name: /Amount/ });
    await expect(amount).toHaveValue('860.00');
    await expect(amount).toHaveAccessibleDescription('Still to pay on F-2026-042: €860.00.');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Payer' }), 'Café Grün');
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Card' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await seen(await canvas.findByRole('article', { name: 'Payment link for €860.00' }, { timeout: 5000 }));
  },
};

const posts = (canvas: HTMLElement): number =>
  sandboxOf(canvas)
    .sandbox.control.requests()
    .filter(({ method }) => method === 'POST').length;

const focused = (): Element => document.activeElement as Element;

/** What each provider asks for, and no more: the form asks for it, and the link is there once. */
export const Creates: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: creates,
  play: async ({ canvas, canvasElement, userEvent }) => {
    onCreated.mockClear();
    await fillIn(canvas, canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Link created' })).toHaveFocus());
    const [link] = onCreated.mock.calls[0] as [PaymentLink];
    const total = formatMoney(link.amount, 'en-GB');
    const card = await canvas.findByRole('article', { name: `Payment link for ${total}` }, { timeout: 5000 });
    await expect(card).toHaveTextContent('Open');
    await expect(link.subtotal ?? link.amount).toEqual({ minorUnits: 1330, currency: 'EUR' });
    await expect(onCreated).toHaveBeenCalledTimes(1);
    await expect(sandboxOf(canvasElement).sandbox.control.links()).toHaveLength(1);
  },
};

/** Nothing is sent before it is right; each problem stands at its field, and the first one gets the focus. */
export const SaysWhatIsMissing: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: creates,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Create link' });
    await waitFor(() => expect(button).toBeEnabled());
    if (requiredFields(canvasElement).includes('paymentMethods')) await canvas.findByRole('checkbox', { name: 'Card' });
    await userEvent.click(button);
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent(/fields need your attention/);
    await waitFor(() => expect(focused()).toBeInvalid());
    const first = focused();
    const problems = within(alert).getAllByRole('button');
    await expect(problems.length).toBeGreaterThanOrEqual(requiredFields(canvasElement).length);
    await userEvent.click(problems.at(-1) as HTMLElement);
    await waitFor(() => expect(focused()).toHaveProperty('tagName', 'INPUT'));
    await expect(focused()).not.toBe(first);
    await expect(posts(canvasElement)).toBe(0);
  },
};

/** The provider refuses; what was typed stays. */
export const KeepsWhatWasTyped: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: creates,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await fillIn(canvas, canvasElement);
    sandbox.control.faults([{ route: 'createLink', status: 422, times: 1 }]);
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The provider refused this link');
    await expect(typedIn(canvas)).toContain('13.30');
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await canvas.findByRole('heading', { name: 'Link created' });
    await expect(sandbox.control.links()).toHaveLength(1);
  },
};

/** The reply is lost after the provider has made the link: it is looked for and found, and there is only one. */
export const FindsTheLinkWhoseReplyWasLost: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: creates,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await fillIn(canvas, canvasElement);
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await canvas.findByRole(
      'heading',
      { name: /^(The link had been created; here it is|Link created)$/ },
      { timeout: 10_000 },
    );
    await expect(sandbox.control.links()).toHaveLength(1);
  },
};

/** A 503 proves nothing: the person is told that it is being checked, and no second link can come of it. */
export const ChecksAfterA503: Story = {
  render: () => <Desk defaultCurrency="EUR" />,
  parameters: creates,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await fillIn(canvas, canvasElement);
    sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'The payment provider is not responding. We are checking whether the link was created.',
    );
    await seen(canvas.getByRole('button', { name: 'Creating…' }));
    await expect(posts(canvasElement)).toBe(1);
  },
};
