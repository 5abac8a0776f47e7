import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RetentionRule } from '../../domain/retention/retention-rule.ts';
import { readRetentionRules } from '../../domain/retention/retention-schema.ts';

const folder = join(import.meta.dirname, '../../../retention');

/** The rules that come with the release, or those of a file of the operator's own. Throws when one is no rule. */
export async function readShippedRules(file = join(folder, 'rules.json')): Promise<readonly RetentionRule[]> {
  return readRetentionRules(JSON.parse(await readFile(file, 'utf8')));
}
