/** Built into the page by words.spec.ts. */
const controls = 'button, a[href], input, select, textarea, [role="menuitem"]';
const attributes = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];

/**
 * What is wrong with the kit's texts as they stand in the page, in the words of nobody (testing/pseudo.ts): one line a problem.
 * `english`: the texts of the English catalogue, which are nowhere then unless a component brings them. `own`: texts that stories give the kit.
 */
export function wordsIn(english: readonly string[], own: readonly string[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const roots = [...document.querySelectorAll('.pl-root')].filter((root) => !root.parentElement?.closest('.pl-root'));
  const overlay = [...document.querySelectorAll('.pl-menu, .pl-dialog')].at(-1);
  const foreign = foreignTo(english, own);
  const ofRoots = roots.flatMap((root) => [...cutIn(root), ...outOf(root), ...foreignIn(root, foreign)]);
  return [...new Set([...tooWide, ...ofRoots, ...overlapsIn(overlay ? [overlay] : roots)])];
}

function cutIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*:not(svg *, option, input)')].flatMap((element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isWide = cuts(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
    const isHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return (isWide || isHigh) && isSeen(element) ? [`is cut: ${named(element)}`] : [];
  });
}
const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** What scrolls or is shortened on purpose has an edge of its own. */
function outOf(root: Element): string[] {
  const edges = root.getBoundingClientRect();
  const range = document.createRange();
  return textsIn(root).flatMap(({ node, parent }) => {
    const edge = parent.closest('button, a')?.getBoundingClientRect() ?? edges;
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    const isInside = left >= edge.left - 1 && right <= edge.right + 1;
    return isInside || !isSeen(parent) || isShortened(parent) ? [] : [`stands out: ${named(parent)}`];
  });
}
function isShortened(element: Element | null): boolean {
  if (element === null || element.matches('.pl-root')) return false;
  return getComputedStyle(element).overflowX !== 'visible' || isShortened(element.parentElement);
}

type Foreign = (text: string) => string | undefined;

/**
 * Outside of brackets only data may stand: names, references, addresses, a provider's own word, and what `Intl` writes. What reads as a text of the catalogue,
 * or has three of its words, is none.
 */
function foreignTo(english: readonly string[], own: readonly string[]): Foreign {
  const texts = new Set(english.map((text) => text.toLowerCase()));
  const vocabulary = new Set(english.flatMap(wordsOf));
  return (text) => {
    const rest = own.reduce((left, said) => left.replaceAll(said, ''), text).replaceAll(/\S*[\d/:@]\S*/g, '');
    const isForeign =
      texts.has(rest.trim().toLowerCase()) || wordsOf(rest).filter((it) => vocabulary.has(it)).length > 2;
    return isForeign ? rest.trim() : undefined;
  };
}
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

function foreignIn(root: Element, foreign: Foreign): string[] {
  let depth = 0;
  const inTexts = textsIn(root).flatMap(({ node, parent }) => {
    let outside = '';
    for (const letter of node.data) {
      if (letter === '[') depth += 1;
      if (depth === 0) outside += letter;
      if (letter === ']') depth -= 1;
    }
    // What was read out was said in the words of then.
    const word = parent.closest('code, output.pl-sr') ? undefined : foreign(outside);
    return word ? [`is no word of the catalogue: “${word}” in ${named(parent)}`] : [];
  });
  const inAttributes = [...root.querySelectorAll(attributes.map((name) => `[${name}]`).join())].flatMap((element) =>
    attributes.flatMap((name) => {
      const word = foreign(element.getAttribute(name)?.replaceAll(/\[[^\]]*\]/g, '') ?? '');
      return word ? [`is no word of the catalogue: “${word}” in the ${name} of ${named(element)}`] : [];
    }),
  );
  return [...inTexts, ...inAttributes];
}

function overlapsIn(roots: readonly Element[]): string[] {
  const boxes = roots
    .flatMap((root) => [...root.querySelectorAll(controls)])
    .filter(isSeen)
    .map((element) => ({
      element,
      box: element.getBoundingClientRect(),
      // Stays in sight while what is under it scrolls.
      foot: element.closest('.pl-form-end'),
    }));
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across <= 1 || down <= 1 || one.foot !== other.foot || one.element.contains(other.element)) return [];
      return [`overlap: ${named(one.element)} and ${named(other.element)}`];
    }),
  );
}

function textsIn(root: Element): { node: Text; parent: Element }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; parent: Element }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement && node.data.trim()) texts.push({ node, parent: node.parentElement });
  }
  return texts;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.pl-sr');
}

function named(element: Element): string {
  return `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 60)}”`;
}
