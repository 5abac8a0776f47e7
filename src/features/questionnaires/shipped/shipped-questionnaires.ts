import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaireText } from '../../../domain/questionnaire/read-questionnaire.ts';

/**
 * Reads the questionnaires that lie in a folder itself, by name of file; packs below it want a tick of their own.
 * @throws when a shipped file is unsound: the product would be broken
 */
export async function readShippedQuestionnaires(folder: string): Promise<readonly Questionnaire[]> {
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  return Promise.all(files.map((file) => readFileIn(folder, file)));
}

async function readFileIn(folder: string, file: string): Promise<Questionnaire> {
  const read = readQuestionnaireText(await readFile(join(folder, file), 'utf8'));
  if (!read.ok) throw new Error(`the shipped questionnaire ${file} is unsound`);
  return read.value;
}
