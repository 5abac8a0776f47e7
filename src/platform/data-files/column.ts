/** A column of a data file: what it is called, what it means, and what its values mean. */
export type DataColumn = NumberColumn | TextColumn;

interface Named {
  /** Letters, figures and low lines, beginning with a letter; at most 64 bytes. */
  readonly name: string;
  readonly label: string;
}

export interface NumberColumn extends Named {
  readonly kind: 'number';
  readonly decimals: number;
  readonly values?: readonly { readonly value: number; readonly label: string }[] | undefined;
  /** A value that says why there is none; programs leave it out of every figure. */
  readonly missing?: number | undefined;
}

export interface TextColumn extends Named {
  readonly kind: 'text';
  /** As many bytes as the longest text takes in UTF-8, up to 32,767. */
  readonly bytes: number;
}

/** One value a column. What is not there is `undefined`, never 0 and never a text that looks like nothing. */
export type DataRow = readonly (number | string | undefined)[];
