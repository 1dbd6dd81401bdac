let holders = 0;
let before: Pick<CSSStyleDeclaration, 'overflow' | 'scrollbarGutter'>;

/**
 * The page stands still behind a dialog, and keeps the room of its scrollbar where it had one. By script, because no style sheet of a
 * shadow root reaches the page. Gives back what lets go; of several dialogs the last one does.
 */
export function holdPage({ documentElement, defaultView }: Document): () => void {
  const { style } = documentElement;
  if (holders === 0) {
    before = { overflow: style.overflow, scrollbarGutter: style.scrollbarGutter };
    if ((defaultView?.innerWidth ?? 0) > documentElement.clientWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  }
  holders += 1;
  return () => {
    holders -= 1;
    if (holders === 0) Object.assign(style, before);
  };
}
