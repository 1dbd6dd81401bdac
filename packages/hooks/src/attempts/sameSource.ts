interface Source {
  readonly type: string;
  readonly id: string;
}

/** Providers write an id in small letters whichever way it was given: a document that is not recognised by it would seem to have no payments. */
export const isSameSource = (one: Source, other: Source): boolean =>
  one.type === other.type && one.id.toLowerCase() === other.id.toLowerCase();
