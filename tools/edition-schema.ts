import { z } from 'zod';
import { editionDocumentSchema } from '../src/domain/report/edition-document-schema.ts';
import { keepSchemaFresh } from './keep-schema-fresh.ts';

/** Writes the JSON Schema of sealed editions, so that whoever gets one can read it by machine. */
keepSchemaFresh('docs/sealed-edition.schema.json', z.toJSONSchema(editionDocumentSchema, { io: 'input' }));
