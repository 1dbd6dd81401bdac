import { config } from 'zod/mini';

// A strict content policy refuses zod's probe for eval, so it is switched off before the first schema is made.
config({ jitless: true });

// Name by name, for `import * as z from './zod.js'`: a namespace that is exported as one value drags all of zod with its languages into a page, 70 kB instead of a few.
export * from 'zod/mini';
