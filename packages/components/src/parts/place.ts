const GAP = 4;
const MARGIN = 8;

/** Puts a popup beside its button: below it where there is room, else above, and towards the middle of the page. */
export function placeBeside(popup: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = popup.ownerDocument.defaultView ?? {};
  popup.style.maxHeight = '';
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  const upwards = popup.offsetHeight > below && above > below;
  popup.style.maxHeight = `${Math.max(0, upwards ? above : below)}px`;
  const inFirstHalf = at.left + at.right < innerWidth;
  const left = inFirstHalf ? at.left : at.right - popup.offsetWidth;
  popup.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - popup.offsetWidth - MARGIN))}px`;
  popup.style.top = `${upwards ? at.top - GAP - popup.offsetHeight : at.bottom + GAP}px`;
}
