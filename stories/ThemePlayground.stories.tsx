import { CreateLinkForm, PaymentLinkCardView, StatusBadge } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { inDays, paymentLink } from './support/fixtures.ts';
import { kitChoice, type ThemeChoice, themeCss, themeTokens } from './support/themeCss.ts';
import './support/playground.css';

/** Move the controls until the kit looks like your app, then copy the rule. Every token is listed in the guide on theming. */
const meta = {
  title: 'Guides/Theme playground',
  parameters: { width: 1100, needs: { can: ['createLink'], from: 'amount' } },
  render: () => <Playground />,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const sliders: readonly {
  key: Exclude<keyof ThemeChoice, 'shadows'>;
  label: string;
  min: number;
  max: number;
  step: number;
}[] = [
  { key: 'hue', label: 'Accent: hue', min: 0, max: 360, step: 5 },
  { key: 'vividness', label: 'Accent: vividness, %', min: 0, max: 120, step: 5 },
  { key: 'radius', label: 'Corners, px', min: 0, max: 20, step: 1 },
  { key: 'density', label: 'Density', min: 0.75, max: 1.25, step: 0.05 },
  { key: 'type', label: 'Type, px', min: 12, max: 18, step: 1 },
];

function Playground(): ReactElement {
  const [choice, setChoice] = useState<ThemeChoice>(kitChoice);
  const css = themeCss(choice);
  return (
    <div className="playground">
      <section className="playground-controls" aria-label="Tokens">
        {sliders.map(({ key, label, ...range }) => (
          <label key={key}>
            {label}: {choice[key]}
            <input
              type="range"
              {...range}
              value={choice[key]}
              onChange={(event) => setChoice({ ...choice, [key]: Number(event.target.value) })}
            />
          </label>
        ))}
        <label className="playground-check">
          <input
            type="checkbox"
            checked={choice.shadows}
            onChange={(event) => setChoice({ ...choice, shadows: event.target.checked })}
          />
          Shadows
        </label>
        {/* Scrolls, so it takes the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0} aria-label="The rule for your style sheet">
          {css}
        </pre>
        <button type="button" onClick={() => void navigator.clipboard.writeText(css)}>
          Copy the rule
        </button>
      </section>
      <Themed choice={choice}>
        <div className="story-panel">
          <CreateLinkForm
            defaultValues={{ amount: { minorUnits: 123_450, currency: 'EUR' }, reference: 'INV-2026-0042' }}
          />
        </div>
        <div className="story-stack">
          <PaymentLinkCardView link={paymentLink()} onExpire={() => {}} />
          <PaymentLinkCardView
            link={paymentLink({ id: 'other', expiresAt: inDays(0.4), reference: 'INV-2026-0043' })}
          />
          <div className="story-row">
            {(['open', 'processing', 'paid', 'expired', 'canceled', 'failed'] as const).map((status) => (
              <StatusBadge key={status} status={status} />
            ))}
          </div>
        </div>
      </Themed>
    </div>
  );
}

/** The tokens on an element around the kit, as a host may set them there instead of on :root. */
function Themed({ choice, children }: { choice: ThemeChoice; children: ReactNode }): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = element.current as HTMLDivElement;
    const tokens = themeTokens(choice);
    for (const [name, value] of tokens) style.setProperty(name, value);
    return () => {
      for (const [name] of tokens) style.removeProperty(name);
    };
  }, [choice]);
  return (
    <div className="playground-page" ref={element}>
      {children}
    </div>
  );
}

export const ThemePlayground: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Create link' });
    await fireEvent.change(canvas.getByRole('slider', { name: /Corners/ }), { target: { value: '16' } });
    await waitFor(() =>
      expect(canvas.getByLabelText('The rule for your style sheet')).toHaveTextContent(/--pl-radius-md: 16px;/),
    );
    const card = canvasElement.querySelector('.pl-card') as HTMLElement;
    await expect(getComputedStyle(card).borderRadius).toBe('24px');
  },
};
