// The README's figures: what was measured stands between its markers, and is never typed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const kept = 'docs/figures.json';
const benches = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {});

/** Keeps what one bench has measured. */
export function keepFigures(name, figures) {
  writeFileSync(kept, `${JSON.stringify({ ...benches(), [name]: figures }, null, 2)}\n`);
}

/** Puts the figures into the README; with `isCheck` only tells whether they are there. */
export function figuresInReadme(sizes, isCheck) {
  const before = readFileSync('README.md', 'utf8');
  const after = between(between(before, 'sizes', sizesTable(sizes)), 'speed', speedTables(benches()));
  if (before === after) return true;
  if (!isCheck) writeFileSync('README.md', after);
  return false;
}

function between(text, marker, figures) {
  const parts = text.split(new RegExp(`(<!-- /?${marker} -->)`));
  if (parts.length !== 5)
    throw new Error(`README.md has no <!-- ${marker} --> and <!-- /${marker} --> for its figures.`);
  return [...parts.slice(0, 2), `\n\n${figures}\n\n`, ...parts.slice(3)].join('');
}

/** Coarse above ten, so that not every change makes the README stale. */
const kB = (size) =>
  size === undefined ? '' : size < 10 ? (Math.ceil(size * 10) / 10).toFixed(1) : `${Math.ceil(size)}`;

const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const sizesTable = (sizes) =>
  table(
    ['kB gzip, everything but React', 'at first', 'of it the kit', 'with all that may come later', 'budget'],
    sizes.map(({ budget, first, own, all }) => [
      budget.name,
      kB(budget.first && first),
      kB(budget.first && own),
      kB(all),
      budget.first ?? budget.all,
    ]),
  );

function speedTables(figures) {
  return Object.values(figures)
    .map(({ title, on, checks }) =>
      [
        table(
          [`${title} (${on})`, 'measured', 'limit'],
          checks.map(({ what, value, limit }) => [what, value, limit]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
}
