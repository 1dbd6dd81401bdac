/** A column: its head, and the cell of an entry. A number stands as it is, a text is made harmless first; null and undefined are empty. */
export type Columns<T> = Readonly<Record<string, (entry: T) => Cell>>;
export type Cell = string | DecimalCell | boolean | number | null | undefined;

/** Decimal text of the kit's own making: '-12.50' is a number and starts no formula. */
export interface DecimalCell {
  readonly decimal: string;
}

/** RFC 4180: a row of heads, then a row for each entry, each ended by CRLF. */
export function toCsv<T>(columns: Columns<T>, entries: readonly T[]): string {
  const heads = Object.keys(columns);
  const rows = entries.map((entry) => Object.values(columns).map((cellOf) => written(cellOf(entry))));
  return [heads, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.decimal;
  return typeof cell === 'string' ? quoted(harmless(cell)) : String(cell);
}

/**
 * What a payer typed must not run where the file is opened: https://owasp.org/www-community/attacks/CSV_Injection.
 * Also behind a semicolon, a tab or a new line, which begin another cell for programs that were told so.
 */
const harmless = (text: string): string => text.replaceAll(/(^|[;\t\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g, "$1$2'");

const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
