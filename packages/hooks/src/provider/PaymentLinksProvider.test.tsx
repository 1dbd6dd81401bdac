import { definePaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode, useState } from 'react';
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

describe('what a host gives wrong is said before anything else fails', () => {
  it.each<[string, object, RegExp]>([
    ['no client', { client: undefined }, /no client.*createHttpClient/],
    ['options in place of a client', { client: { url: '/api/paylinks' } }, /no client.*createHttpClient/],
    ['a locale of another notation', { locale: 'en_GB' }, /"en_GB" is no locale.*'en-GB'/],
    ['half a time zone', { timeZone: 'Berlin' }, /"Berlin" is no time zone.*'Europe\/Berlin'/],
  ])('%s', (_what, wrong, words) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const given = { client: newClient(), children: null, ...wrong };
    expect(() => renderToString(<PaymentLinksProvider {...given} />)).toThrow(words);
  });

  it('a hook outside of any provider, where two copies of the package look just the same', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(() => useClient())).toThrow(/useClient has no client.*npm ls @paylinks\/hooks/);
  });
});

/** What the console says of reads that fail like this. */
async function complaints(failing: { code: 'unexpected' | 'not_found'; message: string }[]): Promise<unknown[]> {
  vi.stubEnv('NODE_ENV', 'development');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const errors = failing.map((init) => new PaymentLinksError({ ...init, verb: 'getLink' }));
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    getLink: () => Promise.reject(errors.shift() ?? new PaymentLinksError({ code: 'not_found', message: 'End.' })),
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PaymentLinksProvider client={client}>{children}</PaymentLinksProvider>
  );
  for (let index = failing.length; index > 0; index--) {
    const { result } = renderHook(() => usePaymentLink(`l-${index}`), { wrapper });
    await waitFor(() => expect(result.current.error).not.toBeNull());
  }
  vi.unstubAllEnvs();
  return warn.mock.calls.flat();
}

describe('an error that only the developer can mend', () => {
  it('stands in the console once, as the page says little more than that something went wrong', async () => {
    const spa = { code: 'unexpected', message: 'Is url that of a Paylinks handler?' } as const;
    expect(await complaints([spa, spa])).toEqual([`Paylinks: ${spa.message}`]);
  });

  it('is not one that a person meets every day', async () => {
    expect(await complaints([{ code: 'not_found', message: 'There is no link l-1.' }])).toEqual([]);
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
