import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as components from '../../packages/components/src/index.js';
import { accessibility } from '../../stories/support/accessibility.js';

const names = Object.keys(components).filter(
  (name) => /^[A-Z]\w+$/.test(name) && !/View$|^PaymentLinksKit$/.test(name),
);
const file = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

it.each(names)('%s has a page: stories, and what a person meets who does not see', (name) => {
  expect(existsSync(file(`stories/${name}.stories.tsx`))).toBe(true);
  expect(accessibility[name]?.length).toBeGreaterThan(0);
});

it('has no notes about what does not exist', () => {
  expect(Object.keys(accessibility).filter((name) => !names.includes(name))).toEqual([]);
});
