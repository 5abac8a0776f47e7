/** What stands in a cell of a list: words as typed, or a number as a spreadsheet keeps it. An empty cell is the empty text. */
export type Cell = string | number;

/** One line of a list, counted as the reader's own program counts them: the headings are line 1. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A list as it was read from a file, before anybody has said what its columns mean. */
export interface ReadList {
  readonly headings: readonly string[];
  readonly lines: readonly ListLine[];
}

/** The words of a cell, without blanks around them. */
export function wordsOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell).normalize('NFC').trim();
}

/** How two cells or headings are compared: neither capitals, blanks nor marks tell them apart. */
export function plainWords(cell: Cell | undefined): string {
  return wordsOf(cell)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
