import { PaymentLinksTableView } from '@paylinks/components';
import type { PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { mount, stage, update } from './stage.ts';
import { makeLink, makeWorld, rowsOf } from './world.tsx';

const world = makeWorld();
let one: PaymentLinkSummary;
let links: readonly PaymentLinkSummary[] = [];

const draw = (): ReactElement => (
  <world.Kit>
    <PaymentLinksTableView links={links} offers={null} />
  </world.Kit>
);

const bench = {
  ...stage,
  async prepare(): Promise<void> {
    one = await makeLink(world);
  },
  mount(count: number): number {
    links = rowsOf(one, count);
    return mount(draw());
  },
  /** Milliseconds to show that one link, in sight, was paid. */
  updateOne(): number {
    const [first, second, ...rest] = links;
    if (!first || !second) throw new Error('Mount a table first.');
    const status = second.status === 'paid' ? 'open' : 'paid';
    links = [first, { ...second, status, money: status === 'paid' ? 'received' : 'none' }, ...rest];
    return update(draw());
  },
  /** Milliseconds of each of so many screens: to draw other rows than before, and lay them out. */
  scroll(screens: number): readonly number[] {
    return Array.from({ length: screens }, (_, screen) => {
      window.scrollTo(0, (screen + 1) * window.innerHeight);
      const start = performance.now();
      flushSync(() => window.dispatchEvent(new Event('scroll')));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
  },
};
Object.assign(window, { bench });
