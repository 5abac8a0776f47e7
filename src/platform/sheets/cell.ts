/** What stands in a cell: words as typed, or a number as a spreadsheet keeps it. An empty cell is the empty text. */
export type SheetCell = string | number;

export type SheetRow = readonly SheetCell[];
