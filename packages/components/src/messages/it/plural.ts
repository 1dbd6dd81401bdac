import { pluralsOf } from '../plural.js';

export const plural: ReturnType<typeof pluralsOf<'one'>> = pluralsOf<'one'>('it');
