/** A number of things: what chooses the form of the words, and the number as the kit writes it in its locale. */
export interface Count {
  readonly value: number;
  /** '1,234', '١٢' */
  readonly text: string;
}
