import * as z from 'zod/mini';

/**
 * Replies are read as widely as can be: only what a row cannot be without is required, everything else that is missing or strange is null.
 * A write that answered with an id is done, whatever else its reply lacks; and a field that a provider changes must not take a whole link from the page.
 */
export const lenient = <T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null> => z.catch(z.nullable(schema), null);

export const text: z.ZodMiniType<string | null> = lenient(z.string());
/** Of a length that the contract lets it have: what cannot be asked for is no id. */
export const isId = (given: string): boolean => given.length >= 1 && given.length <= 255;
export const id: z.ZodMiniType<string> = z.string().check(z.refine(isId));

/** Bare, or below `key`: providers change their mind about envelopes between versions and pages. */
export const bareOrWrapped = <T>(key: string, schema: z.ZodMiniType<T>): z.ZodMiniType<T> =>
  z.pipe(
    z.transform((body: unknown) => (isRecord(body) && isRecord(body[key]) ? body[key] : body)),
    schema,
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
