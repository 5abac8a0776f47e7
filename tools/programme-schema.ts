import { z } from 'zod';
import { definitionSchema } from '../src/domain/programme/definition-schema.ts';
import { keepSchemaFresh } from './keep-schema-fresh.ts';

/** Writes the JSON Schema of programme definitions, so that an editor helps whoever writes one. */
keepSchemaFresh('programmes/definition.schema.json', z.toJSONSchema(definitionSchema, { io: 'input' }));
