import { definePaymentLinksClient } from '@paylinks/core';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { type KitEvent, PaymentLinksProvider, useClient, useLocale, usePaymentLink, useReportEvent } from '../index.js';

const newClient = () => definePaymentLinksClient({ capabilities: { provider: 'host' } });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Shown() {
  const { locale, timeZone, mounted } = useLocale();
  return <p>{`${locale} ${timeZone} ${mounted}`}</p>;
}

function Host({ make }: { make: () => ReturnType<typeof newClient> }) {
  const [, again] = useState(0);
  return (
    <PaymentLinksProvider client={make()}>
      <button type="button" onClick={() => again((count) => count + 1)}>
        Render
      </button>
    </PaymentLinksProvider>
  );
}

const renderFiveTimes = (make: () => ReturnType<typeof newClient>) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(
    <StrictMode>
      <Host make={make} />
    </StrictMode>,
  );
  for (let i = 0; i < 5; i += 1) act(() => screen.getByRole('button').click());
  return warn;
};

it('a hook outside of it says who called and what to do', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => renderHook(() => usePaymentLink('a'))).toThrow(
    'Paylinks: usePaymentLink has no client. Render it inside <PaymentLinksProvider client={…}>.',
  );
});

it('hands out its client, and a way to report', () => {
  const client = newClient();
  const events: KitEvent[] = [];
  const { result, rerender } = renderHook(() => ({ client: useClient(), report: useReportEvent() }), {
    wrapper: kit(client, { onEvent: (event) => events.push(event) }),
  });
  expect(result.current.client).toBe(client);
  const { report } = result.current;
  rerender();
  expect(result.current.report).toBe(report);
  report({ type: 'link.copied', linkId: 'a' });
  expect(events).toEqual([{ type: 'link.copied', linkId: 'a' }]);
});

describe('locale and time zone', () => {
  it('hydrate as the server drew them, and turn to the browser after that', async () => {
    const complaint = vi.spyOn(console, 'error');
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: 'Asia/Tokyo' } as never);
    const page = (
      <StrictMode>
        <PaymentLinksProvider client={newClient()}>
          <Shown />
        </PaymentLinksProvider>
      </StrictMode>
    );
    const root = document.createElement('div');
    root.innerHTML = renderToString(page);
    expect(root).toHaveTextContent('en UTC false');
    document.body.append(root);
    await act(async () => void hydrateRoot(root, page));
    expect(root).toHaveTextContent('en Asia/Tokyo true');
    expect(complaint).not.toHaveBeenCalled();
  });

  it('are what the host says', () => {
    render(
      <PaymentLinksProvider client={newClient()} locale="de" timeZone="Europe/Berlin">
        <Shown />
      </PaymentLinksProvider>,
    );
    expect(screen.getByText('de Europe/Berlin true')).toBeInTheDocument();
  });
});

describe('a client made in render', () => {
  it('is warned of', () => {
    expect(renderFiveTimes(newClient)).toHaveBeenCalledWith(expect.stringContaining('Make the client once'));
  });

  it('one that stays is not', () => {
    const client = newClient();
    expect(renderFiveTimes(() => client)).not.toHaveBeenCalled();
  });
});
