import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '../../domain/questionnaire/read-questionnaire.ts';
import type { Visit } from '../access/index.ts';

/** A version never changes, so each is read and checked once. There are few: one for each import or release. */
const known = new Map<string, Questionnaire>();

/**
 * The questionnaire of a version. Throws when it is not there or cannot be read: versions are checked before they are
 * stored, so that is a fault and not something to tell a person.
 */
export async function readQuestionnaireVersion(
  { tables }: Pick<Visit, 'tables'>,
  version: string,
): Promise<Questionnaire> {
  const before = known.get(version);
  if (before !== undefined) return before;
  const { definition } = await tables
    .selectFrom('questionnaire_version')
    .select('definition')
    .where('id', '=', version)
    .executeTakeFirstOrThrow();
  const read = readQuestionnaire(definition);
  if (!read.ok) throw new Error(`a stored questionnaire cannot be read: ${JSON.stringify(read.findings)}`);
  known.set(version, read.value);
  return read.value;
}
