/** A browser makes one line of those that are pasted or dropped: 12 and 345 would be 12345. Added to an input by its first focus. */
export function keepLines(event: InputEvent): void {
  const text = event.data?.trim();
  if (!text?.includes('\n')) return;
  event.preventDefault();
  // The one way to insert that the person can undo.
  document.execCommand('insertText', false, text.replaceAll('\n', ' | '));
}
