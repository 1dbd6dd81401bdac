const changes = new EventTarget();

/** Every page that shows this app's data reads it again. */
export function announceChange(): void {
  changes.dispatchEvent(new Event('change'));
}

export function onChange(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}
