/** A cell that is left says what is wrong with it, which would move a button away from under the finger: leave it with the click. For `onMouseDown`. */
export function keepPlace(event: { preventDefault(): void }): void {
  event.preventDefault();
}
