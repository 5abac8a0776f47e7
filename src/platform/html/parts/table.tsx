import type { Child } from 'hono/jsx';

export interface TableColumn {
  readonly label: Child;
  /** Figures stand to the right and never break. */
  readonly numeric?: boolean | undefined;
}

interface TableProps {
  readonly caption: string;
  /** The caption is for those who hear the page where a heading above says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly TableColumn[];
  /** As many cells as columns. The first names the row. */
  readonly rows: readonly (readonly Child[])[];
  /** On a narrow screen the table scrolls by itself; a wide one must be reachable from the keyboard. */
  readonly scrolls?: boolean | undefined;
}

/** A plain table. */
export function Table({ caption, captionHidden, columns, rows, scrolls }: TableProps) {
  const table = (
    <table class="ff-table">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={numeric(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>{row.map((cell, index) => bodyCell(cell, columns[index], index === 0))}</tr>
        ))}
      </tbody>
    </table>
  );
  return scrolls ? <ScrollFrame label={caption}>{table}</ScrollFrame> : table;
}

function bodyCell(cell: Child, column: TableColumn | undefined, first: boolean) {
  if (first) return <th scope="row">{cell}</th>;
  return <td class={numeric(column)}>{cell}</td>;
}

interface StackingTableProps extends Pick<TableProps, 'caption' | 'captionHidden'> {
  /** The labels stand beside each cell on a narrow screen, so they are plain words. */
  readonly columns: readonly (TableColumn & { readonly label: string })[];
  readonly rows: readonly (readonly string[])[];
}

/** Redundant while the parts are laid out as a table, and needed as soon as they are not. */
const said = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A table of figures that stands as one short list for each row where the screen is narrow. Its roles are said aloud,
 * because a browser forgets that a table is one when its parts are laid out otherwise.
 */
export function StackingTable({ caption, captionHidden, columns, rows }: StackingTableProps) {
  return (
    <table class="ff-table ff-table--stacks" {...said.table}>
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          {columns.map((column) => (
            <th scope="col" {...said.columnheader} class={numeric(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...said.rowgroup}>
        {rows.map(([name, ...cells]) => (
          <tr {...said.row}>
            <th scope="row" {...said.rowheader}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td {...said.cell} class={numeric(columns[index + 1])} data-label={columns[index + 1]?.label}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function numeric(column: TableColumn | undefined): string | undefined {
  return column?.numeric ? 'is-num' : undefined;
}

function ScrollFrame({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <section class="ff-scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
