import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { definitionSchema } from '../src/domain/programme/definition-schema.ts';
import { handbook } from './handbook/handbook.ts';
import type { SchemaNode } from './handbook/schema-node.ts';
import { keepFresh } from './keep-fresh.ts';

/** Writes the handbook for whoever writes a programme definition, from the descriptions in the schema. */
const folder = new URL('../programmes/', import.meta.url);
const definitions = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .sort()
  .map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const schema = z.toJSONSchema(definitionSchema, { io: 'input' }) as SchemaNode;
keepFresh('docs/programmes/handbook.md', handbook(schema, definitions));
