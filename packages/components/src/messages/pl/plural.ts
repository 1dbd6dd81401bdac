import { pluralsOf } from '../plural.js';

export const plural: ReturnType<typeof pluralsOf<'one' | 'few' | 'many'>> = pluralsOf<'one' | 'few' | 'many'>('pl');
