'use client';
import type { LinkFilter, LinkSortBy } from '@paylinks/core';
import { type ReactElement, useId } from 'react';
import { tableToolsEn } from '../messages/tableTools.en.js';
import { Button } from '../parts/Button.js';
import * as icons from '../parts/laterIcons.js';
import { flag } from '../parts/root.js';
import { useWords } from '../parts/useWords.js';
import type { LinksTableParts } from './PaymentLinksTableView.js';
import {
  firstDirections,
  isFiltered,
  type LinksTableQuery,
  type LinksTableQueryDetails,
  unfiltered,
} from './tableQuery.js';

type TextFilter = Exclude<LinkFilter, 'status'>;

/** What the provider can filter and sort by, and nothing else. */
export function TableToolbar(props: LinksTableParts): ReactElement | null {
  const { state, offers, query, onQueryChange } = props;
  const { tableTools: words } = useWords(tableToolsEn, 'PaymentLinksTable');
  if (!offers || !onQueryChange || offers.filters.length + offers.sorts.length === 0) return null;
  if (state === 'empty' || state === 'forbidden' || state === 'unsupported') return null;
  const change = (next: LinksTableQuery, reason: LinksTableQueryDetails['reason']): void =>
    onQueryChange({ ...query, ...next }, { reason });
  return (
    <div className="pl-row pl-table-tools">
      {offers.filters.includes('status') ? (
        <Statuses {...props} onChoose={(status) => change({ status }, 'status')} />
      ) : null}
      {offers.filters.map((name) =>
        name === 'status' ? null : (
          <Filter key={name} {...props} name={name} onChoose={(value) => change({ [name]: value }, 'filter')} />
        ),
      )}
      {offers.sorts.length > 0 ? <Order {...props} onChoose={(sort) => change({ sort }, 'sort')} /> : null}
      {isFiltered(query) && state !== 'no_match' ? (
        <Button
          variant="quiet"
          size="sm"
          icon={icons.close}
          onClick={() => onQueryChange(unfiltered(query), { reason: 'clear' })}
        >
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}

function Statuses({
  offers,
  query,
  onChoose,
}: LinksTableParts & { onChoose: (status: LinksTableQuery['status']) => void }): ReactElement {
  const { tableTools: words, status: names } = useWords(tableToolsEn, 'PaymentLinksTable');
  const group = useId();
  return (
    <fieldset className="pl-row">
      <legend className="pl-sr">{words.status}</legend>
      {[null, ...(offers?.statuses ?? [])].map((status) => (
        <label key={status ?? ''} className="pl-chip">
          <input
            type="radio"
            name={group}
            checked={status === null ? !query.status : query.status?.length === 1 && query.status[0] === status}
            onChange={() => onChoose(status === null ? undefined : [status])}
          />
          {status === null ? words.all : status === 'unknown' ? words.unknown : names[status]}
        </label>
      ))}
    </fieldset>
  );
}

/** A choice where the host has named the values; else a field for an id, which is asked for when it is left or confirmed. */
function Filter({
  name,
  query,
  error,
  filterOptions,
  onChoose,
}: LinksTableParts & { name: TextFilter; onChoose: (value: string | string[] | undefined) => void }): ReactElement {
  const { tableTools: words } = useWords(tableToolsEn, 'PaymentLinksTable');
  const id = useId();
  const chosen = query[name];
  const value = typeof chosen === 'string' ? chosen : (chosen?.join(' ') ?? '');
  const choose = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed === value) return;
    if (trimmed === '') onChoose(undefined);
    else onChoose(name === 'sourceId' ? trimmed.split(/\s+/) : trimmed);
  };
  const problem = value !== '' && error?.fieldErrors.some(({ path }) => path.startsWith(name));
  const options = filterOptions?.[name];
  const { label, placeholder } = words.filters[name];
  return (
    <div className="pl-row">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select id={id} className="pl-input" value={value} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          // A value from outside replaces what was typed.
          key={value}
          id={id}
          type="search"
          className="pl-input"
          placeholder={placeholder}
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem || undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onBlur={({ target }) => choose(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') choose(currentTarget.value);
          }}
        />
      )}
      {problem ? (
        <p id={`${id}-problem`} className="pl-field-error" role="alert">
          {words.invalid}
        </p>
      ) : null}
    </div>
  );
}

/** Where there is no head to press, or no column for an order that the provider has. */
function Order({
  offers,
  query: { sort },
  columns,
  onChoose,
}: LinksTableParts & { onChoose: (sort: LinksTableQuery['sort']) => void }): ReactElement {
  const { tableTools: words } = useWords(tableToolsEn, 'PaymentLinksTable');
  const id = useId();
  const orders = (offers?.sorts ?? []).flatMap((by) => ordersBy(by));
  const isNeeded = offers?.sorts.some((by) => !columns.some(({ sortBy }) => sortBy === by));
  return (
    <div className="pl-row pl-table-order" data-needed={flag(isNeeded ?? false)}>
      <label htmlFor={id}>{words.sort}</label>
      <select
        id={id}
        className="pl-input"
        value={sort ? `${sort.by} ${sort.direction}` : ''}
        onChange={({ target }) => onChoose(orders.find(({ key }) => key === target.value)?.sort)}
      >
        <option value="">{words.sortDefault}</option>
        {orders.map(({ key }) => (
          <option key={key} value={key}>
            {words.sorts[key]}
          </option>
        ))}
      </select>
    </div>
  );
}

function ordersBy(by: LinkSortBy) {
  const first = firstDirections[by];
  return ([first, first === 'asc' ? 'desc' : 'asc'] as const).map((direction) => ({
    key: `${by} ${direction}` as const,
    sort: { by, direction },
  }));
}
