import { en } from '@paylinks/components/messages/en';
import { expect, it } from 'vitest';
import { leavesOf } from './languages.js';
import { pseudo, spell } from './pseudo.js';

const said = new Map(leavesOf(pseudo));
const letters = (text: unknown): number => String(text).match(/\p{L}/gu)?.length ?? 0;

it('makes every text longer by two fifths, accented and in brackets', () => {
  const texts = leavesOf(en).filter(
    ([path, leaf]) => typeof leaf === 'string' && path !== 'locale' && letters(leaf) > 0,
  );
  const left = texts.filter(
    ([path, english]) =>
      !/^\[[^a-z]+\]$/i.test(String(said.get(path))) || letters(said.get(path)) < letters(english) * 1.4,
  );
  expect(texts.length).toBeGreaterThan(400);
  expect(left).toEqual([]);
});

it('leaves what is put in as it is', () => {
  expect(pseudo.share.label('€12.00')).toMatch(/^\[Šĥååŕéé .* ƒööŕ €12\.00ö*\]$/);
  expect(pseudo.createForm.summary({ amount: '€12.00', methods: 'Card', until: null, net: true })).toMatch(
    /^\[Å.* €12\.00 .*, .* Card\..*\]$/,
  );
  expect(pseudo.createForm.stillToPay('')).toBe(spell('Still to pay'));
});
