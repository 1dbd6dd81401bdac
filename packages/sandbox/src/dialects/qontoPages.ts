import type { Rule } from '../validation.js';
import { listOf, optional, readQuery } from '../validation.js';
import { oneOf, wholeText } from '../valueRules.js';
import type { Reply } from './Dialect.js';
import { unprocessable } from './qontoRefusals.js';

export interface PageQuery<Status extends string, Sort extends string> {
  readonly page?: number | undefined;
  readonly per_page?: number | undefined;
  readonly 'status[]'?: readonly Status[] | undefined;
  readonly sort_by?: Sort | undefined;
}

/** Numbered pages, 1 and on, 100 rows unless told otherwise (docs.qonto.com, pagination). Rows that come in meanwhile push others to the next page. */
export function readPageQuery<const Status extends string, const Sort extends string>(
  query: URLSearchParams,
  statuses: readonly Status[],
  sorts: readonly Sort[],
): { readonly ok: true; readonly value: PageQuery<Status, Sort> } | { readonly ok: false; readonly reply: Reply } {
  const whole: Rule<number> = wholeText({ minimum: 1, maximum: 1_000_000 });
  const read = readQuery<PageQuery<Status, Sort>>(
    query,
    {
      page: optional(whole),
      per_page: optional(wholeText({ minimum: 1, maximum: 100 })),
      'status[]': optional(listOf(oneOf(statuses))),
      sort_by: optional(oneOf(sorts)),
    },
    ['status[]'],
  );
  return read.ok ? read : { ok: false, reply: unprocessable(read.issues) };
}

export function pageReply<T extends { readonly status: string }>(
  key: 'payment_links' | 'payments',
  rows: readonly T[],
  query: Pick<PageQuery<string, string>, 'page' | 'per_page' | 'status[]'>,
  write: (row: T) => unknown,
): Reply {
  const { page = 1, per_page: perPage = 100, 'status[]': statuses = [] } = query;
  const wanted = statuses.length === 0 ? rows : rows.filter(({ status }) => statuses.includes(status));
  const pages = Math.max(1, Math.ceil(wanted.length / perPage));
  return {
    status: 200,
    body: {
      [key]: wanted.slice((page - 1) * perPage, page * perPage).map(write),
      meta: {
        current_page: page,
        next_page: page < pages ? page + 1 : null,
        prev_page: page > 1 ? page - 1 : null,
        total_pages: pages,
        total_count: wanted.length,
        per_page: perPage,
      },
    },
  };
}
