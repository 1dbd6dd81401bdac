import * as z from '../zod.js';
/** One page of a list, in the order that was asked for. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. `items` may be shorter than `limit`, even empty, while it is not null. */
  readonly nextCursor: string | null;
  readonly totalCount: number | null;
}

/** Which page of a list. A cursor goes with the query that it came from, and is refused with any other. */
export interface PageQuery<S extends string> {
  readonly cursor?: string | undefined;
  /** Default 20. */
  readonly limit?: number | undefined;
  readonly sort?: { readonly by: S; readonly direction: 'asc' | 'desc' } | undefined;
}

/** A span of time, both ends exclusive: instants with offset. */
export interface Between {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export const pageSchema = <T>(item: z.ZodMiniType<T>): z.ZodMiniType<Page<T>> =>
  z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string().check(z.minLength(1))),
    totalCount: z.nullable(z.int().check(z.gte(0))),
  });
