import { act, cleanup, render, screen } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreateLinkForm } from '../index.js';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What the console says of a page of this kind. */
async function warningsIn(mode: string, style?: CSSProperties): Promise<unknown[]> {
  vi.stubEnv('NODE_ENV', mode);
  vi.useFakeTimers();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { PaymentLinksKit, StatusBadge } = await import('../index.js');
  const { definePaymentLinksClient } = await import('@paylinks/core');
  const client = definePaymentLinksClient({ capabilities: { provider: 'own' } });
  const page = (status: 'open' | 'paid') => (
    <PaymentLinksKit client={client}>
      <StatusBadge status={status} style={style} />
    </PaymentLinksKit>
  );
  render(page('open'));
  render(page('paid'));
  expect(screen.getByText('Open')).toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(10_000));
  return warn.mock.calls.flat();
}

it('a form outside of a kit names itself and the kit, not a hook of its own', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<CreateLinkForm />)).toThrow(/CreateLinkForm has no kit.*<PaymentLinksKit.*npm ls/);
});

describe('a page without the style sheet', () => {
  it('is told once which import is missing, while it is developed', async () => {
    expect(await warningsIn('development')).toEqual([expect.stringContaining("'@paylinks/components/styles.css'")]);
  });

  it.each(['test', 'production'])('is not told in %s', async (mode) => {
    expect(await warningsIn(mode)).toEqual([]);
  });

  it('is not told where the styles are there', async () => {
    expect(await warningsIn('development', { '--pl-font-size-md': '1rem' } as CSSProperties)).toEqual([]);
  });
});
