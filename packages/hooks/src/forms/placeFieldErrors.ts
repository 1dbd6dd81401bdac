import type { FieldError } from '@paylinks/core';

export interface PlacedErrors {
  /** With the path in the form. */
  readonly placed: readonly FieldError[];
  readonly unplaced: readonly FieldError[];
}

interface DrawnField {
  /** As in the contract. */
  readonly name: string;
  readonly path: string;
}

/** Finds the drawn field that a provider's error belongs to. In the order in which the fields are drawn, so that the first error is the first field. */
export function placeFieldErrors(errors: readonly FieldError[], fields: readonly DrawnField[]): PlacedErrors {
  const placed: FieldError[] = [];
  for (const { name, path } of fields) {
    for (const error of errors) {
      const rest = error.path === name ? '' : error.path.startsWith(`${name}.`) ? error.path.slice(name.length) : null;
      if (rest !== null) placed.push({ ...error, path: path + within(name, rest) });
    }
  }
  const belongs = ({ path }: FieldError): boolean =>
    fields.some(({ name }) => path === name || path.startsWith(`${name}.`));
  return { placed, unplaced: errors.filter((error) => !belongs(error)) };
}

/** Only items and the file have places of their own inside; a list as a whole is its 'root'. */
function within(name: string, rest: string): string {
  if (name === 'invoice.file') return rest;
  if (name === 'items') return /^\.\d+(\.\w+)?/.exec(rest)?.[0] ?? '.root';
  return name === 'metadata' ? '.root' : '';
}
