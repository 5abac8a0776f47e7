import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaireText } from '../../../domain/questionnaire/read-questionnaire.ts';

/** Questionnaires that come along but want a tick of their own before they are used. */
const folder = join(import.meta.dirname, '../../../../questionnaires/packs');

/** Every pack, by its key; none where the folder is not there. */
export async function readPacks(): Promise<readonly Questionnaire[]> {
  const names = await readdir(folder).catch(() => []);
  const packs = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(async (name) => readQuestionnaireText(await readFile(join(folder, name), 'utf8'))),
  );
  return packs.flatMap((read) => (read.ok ? [read.value] : []));
}
