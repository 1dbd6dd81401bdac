'use client';
import { useState } from 'react';
import type { ListState } from './readState.js';

type Field = Exclude<keyof ListState<unknown>, 'totalCount'>;

export interface Watch {
  /** What has been looked at so far, and what everybody has to hear of; undefined: nothing was, so that all may matter. */
  fields(): Field[] | undefined;
  of<T extends object>(state: T): T;
}

/** Notes which fields of a state are looked at. Nobody is drawn again for the others: most readings begin, end, and bring nothing new. */
export function useWatch(): Watch {
  return useState(makeWatch)[0];
}

function makeWatch(): Watch {
  const seen = new Set<unknown>();
  return {
    fields: () => (seen.size > 0 ? ['data', 'error', ...(seen as Set<Field>)] : undefined),
    of: (state) => new Proxy(state, { get: (from, field) => seen.add(field) && Reflect.get(from, field) }),
  };
}
