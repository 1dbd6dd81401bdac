/** Runs in the page, and says what is lost in it: what stands out of it sideways, and text that is cut off. An ellipsis is neither, where a title has the whole. */
export function findLoss(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('.pl-root, .pl-root *')) {
    const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''));
    const words = text.join('').trim();
    if (!words || element.closest('svg, select, .pl-sr')) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight);
    const whole = element.closest<HTMLElement>('[title]')?.title;
    if (isCut && !(textOverflow === 'ellipsis' && whole?.includes(words))) found.push(`cut: ${words}`);
  }
  return found;
}

/** Runs in the page: what goes on moving for a person who asked for no motion. */
export function findMotion(): string[] {
  return document.getAnimations().flatMap((it) => {
    const endless = it.effect?.getComputedTiming().endTime === Infinity;
    return endless && it instanceof CSSAnimation ? [it.animationName] : [];
  });
}
