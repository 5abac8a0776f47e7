import { Facts, PlainList, Section, Table } from '../../../platform/html/index.ts';
import type { ReadableGroup, ReadableTable } from '../extract/readable-file.ts';

interface FileGroupsViewProps {
  readonly groups: readonly ReadableGroup[];
  /** Tells several records' sections apart. */
  readonly id: string;
}

/** One record in words: a section for each group, a heading for each kind of row. */
export function FileGroupsView({ groups, id }: FileGroupsViewProps) {
  return (
    <>
      {groups.map(({ group, title, tables }) => (
        <Section id={sectionId(id, group)} title={title} spaced>
          {tables.map((table) => (
            <>
              {tables.length === 1 && table.title === title ? null : <h3>{table.title}</h3>}
              <TableView table={table} />
            </>
          ))}
        </Section>
      ))}
    </>
  );
}

/** Columns that fit beside each other. */
const mostColumns = 6;

/** Many short rows as a table; few, or wordy ones, each as a list of its own. */
function TableView({ table: { title, rows } }: { readonly table: ReadableTable }) {
  const terms = [...new Set(rows.flatMap((row) => row.map(({ term }) => term)))];
  if (rows.length === 1 || terms.length > mostColumns)
    return <PlainList items={rows.map((row) => <Facts items={row} wide />)} />;
  const cells = rows.map((row) => terms.map((term) => valuesOf(row, term)));
  return (
    <Table caption={title} captionHidden columns={terms.map((label) => ({ label }))} rows={cells} scrolls />
  );
}

function valuesOf(row: ReadableTable['rows'][number], term: string): string {
  return row
    .filter((one) => one.term === term)
    .map(({ value }) => value)
    .join(', ');
}

export function sectionId(record: string, group: string): string {
  return `${group.replaceAll('_', '-')}-${record}`;
}
