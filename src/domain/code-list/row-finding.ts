/** Something in a file of codes that cannot stand. Its words are made elsewhere, from the check and its values. */
export interface RowFinding {
  /** Where in the file, counted from 1 with the headings. */
  readonly line: number;
  readonly check: RowCheck | FitCheck;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Found in one line alone. */
export type RowCheck =
  | 'code-missing'
  | 'code-wrong-form'
  | 'from-missing'
  | 'date-not-there'
  | 'ends-before-it-begins'
  | 'words-missing'
  | 'words-too-long'
  | 'verified-not-known';

/** Found where a line does not fit the other lines, or what the list says already. */
export type FitCheck =
  | 'period-twice'
  | 'periods-overlap'
  | 'successor-unknown'
  | 'succeeds-itself'
  | 'wording-rewritten'
  | 'reference-rewritten'
  | 'verification-lost'
  | 'successor-changed'
  | 'past-end-moved';
