import { ownFileSchema } from '../src/features/own-file/extract/own-file-schema.ts';
import { keepSchemaFresh } from './keep-schema-fresh.ts';

/** Writes the JSON Schema of the file a citizen downloads, so that whoever gets one can read it by machine. */
keepSchemaFresh('docs/own-file.schema.json', ownFileSchema());
