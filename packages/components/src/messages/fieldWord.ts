/** What a field is called, and help before the mistake. */
export interface FieldWord {
  readonly label: string;
  readonly description?: string;
}

/** By field. */
export type FieldNames = Readonly<Record<string, FieldWord>>;
/** Sentences by field and code. */
export type FieldProblems = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A group of a catalogue that has a text for each of these names: without one the build fails. */
export type Holding<Named, Group extends Named> = Group;
