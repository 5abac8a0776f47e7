import type { Client } from 'pg';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
  readonly column_default: string | null;
  readonly is_generated: 'ALWAYS' | 'NEVER';
}

/** How each PostgreSQL type arrives in TypeScript. A type that is missing here is asked about, not guessed. */
const typeOf: Readonly<Record<string, string>> = {
  _text: 'string[]',
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  daterange: 'string',
  int4: 'number',
  // More than a JavaScript number surely holds, so it comes as digits.
  int8: 'string',
  jsonb: 'unknown',
  numeric: 'string',
  text: 'string',
  timestamptz: 'Date',
  uuid: 'string',
};

/**
 * TypeScript for the rows of every table in a migrated database, as Kysely wants them.
 * @throws when a column has a type that is not listed above
 */
export async function rowTypesOf(client: Client): Promise<string> {
  const { rows } = await client.query<Column>(
    `select table_name, column_name, udt_name, is_nullable, column_default, is_generated
     from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
  );
  const tables = [...new Set(rows.map(({ table_name }) => table_name))];
  const interfaces = tables.map((table) =>
    interfaceOf(
      table,
      rows.filter((row) => row.table_name === table),
    ),
  );
  const all = tables.map((table) => `  ${table}: ${nameOf(table)};`).join('\n');
  return `// Made from the migrated schema by \`npm run row-types\`; do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

${interfaces.join('\n\n')}

/** Every table and its rows. */
export interface Tables {
${all}
}
`;
}

function interfaceOf(table: string, columns: readonly Column[]): string {
  const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)};`);
  return `interface ${nameOf(table)} {\n${lines.join('\n')}\n}`;
}

function columnType(column: Column): string {
  const type = typeOf[column.udt_name];
  if (type === undefined)
    throw new Error(`${column.table_name}.${column.column_name}: no TypeScript type for ${column.udt_name}`);
  const nullable = column.is_nullable === 'YES' ? `${type} | null` : type;
  if (column.is_generated === 'ALWAYS') return `GeneratedAlways<${nullable}>`;
  return column.column_default === null ? nullable : `Generated<${nullable}>`;
}

function nameOf(table: string): string {
  return table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
