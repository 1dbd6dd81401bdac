import { pluralsOf } from '../plural.js';

export const plural: ReturnType<typeof pluralsOf<'zero' | 'one' | 'two' | 'few' | 'many'>> = pluralsOf<
  'zero' | 'one' | 'two' | 'few' | 'many'
>('ar');
