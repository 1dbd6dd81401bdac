import * as z from 'zod/mini';

// A strict content policy refuses zod's probe for eval, so it is switched off before the first schema is made.
z.config({ jitless: true });

export { z };
