import { exampleOf } from './example-of.ts';
import { type FieldRow, rowOf, rowsInside } from './field-rows.ts';
import type { SchemaNode } from './schema-node.ts';

const opening = `# Handbook: writing a programme definition

This page is made from the schema by \`npm run generate\`. Change the words in \`src/domain/programme/schema\`.

A definition is one file, \`programmes/<key>.<version>.json\`. It is the model of a programme: whom it is for, the way
in, the team, the phases, what is offered, what is asked, what is written at the end, and how it is counted. Who runs
it, where, when, with whose money and with which targets is a *run*, and is set up in the product.

- A published version is never changed. Write the next number; courses that are under way keep theirs.
- Every text stands in Danish and English. To the citizen: *du*, short, warm, no terms.
- Begin the file with \`"$schema": "./definition.schema.json"\`, and an editor helps while you write.
- What does not fit together is told when the file is read: where it stands, and what to do.

Examples are taken from the definitions in this folder. \`[]\` means each part of a list; a word in brackets means that
kind of part.
`;

/**
 * The handbook as Markdown: every field with what it means, what may stand there, and an example.
 *
 * @param definitions the shipped definitions as written, for the examples
 */
export function handbook(schema: SchemaNode, definitions: readonly unknown[]): string {
  const { properties = {}, required = [], $defs = {} } = schema;
  const tableOf = (rows: readonly FieldRow[]): string => table(rows, definitions);
  const section = (name: string, node: SchemaNode, place: string): string =>
    `## ${name}\n\n${node.description ?? ''}\n\n${tableOf(rowsInside(place, node))}`;
  const fields = Object.entries(properties);
  const isAlone = ([name, node]: (typeof fields)[number]): boolean => rowsInside(name, node).length === 0;
  const alone = fields.filter(isAlone);
  return [
    opening,
    `## The file\n\n${schema.description ?? ''} Fields with parts of their own have a section below.\n`,
    tableOf(fields.map(([name, node]) => rowOf(name, node, required.includes(name)))),
    ...fields.filter((field) => !alone.includes(field)).map(([name, node]) => section(name, node, name)),
    ...Object.entries($defs).map(([name, node]) => section(name, node, '')),
  ].join('\n');
}

function table(rows: readonly FieldRow[], definitions: readonly unknown[]): string {
  const lines = rows.map((row) => {
    const demanded = row.demanded ? 'yes' : 'no';
    const example = exampleOf(row, definitions);
    const cells = [`\`${row.place}\``, demanded, row.meaning, row.allowed, example];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '| field | must stand | what it means | what may stand there | example |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
