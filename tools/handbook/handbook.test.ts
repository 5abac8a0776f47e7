import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handbook } from './handbook.ts';
import type { SchemaNode } from './schema-node.ts';

const schema: SchemaNode = {
  description: 'A definition.',
  required: ['key', 'phases'],
  properties: {
    key: { type: 'string', description: 'Its name.', pattern: '^[a-z]+$' },
    name: { $ref: '#/$defs/text', description: 'What it is called.' },
    phases: {
      description: 'Its stretches.',
      items: {
        properties: {
          ends: {
            description: 'How it ends.',
            oneOf: [
              { properties: { how: { const: 'open' }, every: { type: 'integer', minimum: 1, maximum: 9 } } },
              {
                properties: { how: { const: 'on_date' }, date: { format: 'date', examples: ['2027-06-30'] } },
              },
            ],
          },
        },
      },
    },
  },
  $defs: { text: { description: 'Words.', properties: { da: { type: 'string' } } } },
};

const written = {
  key: 'opdigtet',
  name: { da: 'Opdigtet', en: 'Invented' },
  phases: [{ ends: { how: 'open', every: 4 } }],
};
const rows = handbook(schema, [written]).split('\n');
const rowOf = (place: string) => rows.find((row) => row.startsWith(`| \`${place}\``));

describe('the handbook', () => {
  it('tells of each field whether it must stand, what it means, what may stand there, and how it looks', () => {
    assert.equal(
      rowOf('key'),
      '| `key` | yes | Its name. | small letters from a to z, digits and hyphens | opdigtet |',
    );
    assert.equal(rowOf('name'), '| `name` | no | What it is called. | [text](#text) | Opdigtet |');
  });

  it('tells the kinds of a part apart, and makes up an example only where nobody has written one', () => {
    assert.match(rowOf('phases[].ends (open).every') ?? '', /a whole number; 1 to 9 \| 4 \|$/);
    assert.match(rowOf('phases[].ends (on_date).date') ?? '', /a date \| 2027-06-30 \|$/);
  });

  it('gives what many fields share a section of its own', () => {
    assert.ok(rows.includes('## text'));
    assert.ok(rowOf('da'));
  });
});
