import { fileTables } from './file-tables.ts';

/** The JSON Schema of the file a citizen downloads: which tables, which columns. Made from the list the file is made from. */
export function ownFileSchema(): Record<string, unknown> {
  const id = { type: 'string', format: 'uuid' };
  const names = { type: 'object', additionalProperties: { type: 'string' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'All that a citizen may read about themself at once',
    type: 'object',
    required: ['format', 'version', 'made_on', 'records', 'names'],
    additionalProperties: false,
    properties: {
      format: { const: 'own-file' },
      version: { const: 1 },
      made_on: { type: 'string', format: 'date' },
      records: {
        type: 'array',
        items: recordSchema(id),
        description: 'One for each authority that keeps a record.',
      },
      names: {
        type: 'object',
        description: 'Who and what the ids in the rows stand for.',
        required: ['accounts', 'organisations', 'runs'],
        additionalProperties: false,
        properties: { accounts: names, organisations: names, runs: names },
      },
    },
  };
}

function recordSchema(id: Record<string, string>): Record<string, unknown> {
  const tables = Object.fromEntries(
    fileTables.map(({ table, group, columns }) => [table, rowsSchema(group, columns)]),
  );
  return {
    type: 'object',
    required: ['authority', 'citizen', 'tables'],
    additionalProperties: false,
    properties: {
      authority: id,
      citizen: id,
      tables: {
        type: 'object',
        required: Object.keys(tables),
        additionalProperties: false,
        properties: tables,
      },
    },
  };
}

/** Any value JSON knows: what a column holds is told by its name; a scan is base64, an instant is in UTC. */
function rowsSchema(group: string, columns: readonly string[]): Record<string, unknown> {
  const given = columns.map((column) => (column === 'cpr_encrypted' ? 'cpr' : column));
  return {
    type: 'array',
    description: group,
    items: {
      type: 'object',
      required: given,
      additionalProperties: false,
      properties: Object.fromEntries(given.map((column) => [column, {}])),
    },
  };
}
