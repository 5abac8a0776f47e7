import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { rowTypesOf } from './row-types-of.ts';

/** Writes database/row-types.ts from a migrated database: `node --import tsx tools/row-types.ts postgres://…` */
const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
writeFileSync(new URL('../database/row-types.ts', import.meta.url), await rowTypesOf(client));
await client.end();
