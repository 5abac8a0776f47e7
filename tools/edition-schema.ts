import { z } from 'zod';
import { editionSchemaName } from '../src/domain/report/edition-document.ts';
import { editionDocumentSchema } from '../src/domain/report/edition-document-schema.ts';
import { keepSchemaFresh } from './keep-schema-fresh.ts';

/** Writes the JSON Schema of sealed editions, so that whoever gets one can read it by machine. */
const schema = z.toJSONSchema(editionDocumentSchema, { io: 'input' });
keepSchemaFresh('docs/sealed-edition.schema.json', { $id: editionSchemaName, ...schema });
