import type { LinkFilter, LinkQuery, LinkSortBy } from '@paylinks/core';

/** What a person chooses above the rows. */
export type LinksTableQuery = Pick<LinkQuery, LinkFilter | 'sort'>;

/** What the person did to the filters or the order. */
export interface LinksTableQueryDetails {
  readonly reason: 'status' | 'filter' | 'sort' | 'clear';
}

type Direction = 'asc' | 'desc';
const opposite: Readonly<Record<Direction, Direction>> = { asc: 'desc', desc: 'asc' };

/** What a column is first sorted by: the newest, the highest, what ends soonest. */
export const firstDirections: Readonly<Record<LinkSortBy, Direction>> = {
  createdAt: 'desc',
  amount: 'desc',
  expiresAt: 'asc',
};

/** The other way round, or by this for the first time. */
export function sortedBy({ sort, ...rest }: LinksTableQuery, by: LinkSortBy): LinksTableQuery {
  return { ...rest, sort: { by, direction: sort?.by === by ? opposite[sort.direction] : firstDirections[by] } };
}

export function isFiltered({ status, sourceId, customerId }: LinksTableQuery): boolean {
  return status !== undefined || sourceId !== undefined || customerId !== undefined;
}

export const unfiltered = ({ sort }: LinksTableQuery): LinksTableQuery => ({ sort });
