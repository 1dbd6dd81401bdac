/** Where unsettled attempts are kept until their outcome is known. Holds what was typed, never a credential. */
export interface AttemptStore {
  read(): string | null;
  /** null removes. */
  write(text: string | null): void;
}
