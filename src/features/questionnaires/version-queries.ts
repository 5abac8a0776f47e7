import type { Questionnaire, ScoreRule } from '../../domain/questionnaire/questionnaire.ts';
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

/**
 * The rule a score was worked out by: of the version that was asked, or of a later one of the same questionnaire where it was
 * worked out anew. `undefined` where no version has it.
 */
export async function readScoreRule(
  visit: Pick<Visit, 'tables'>,
  version: string,
  score: string,
  number: number,
): Promise<ScoreRule | undefined> {
  const ruleIn = ({ scores }: Questionnaire) =>
    scores.find((rule) => rule.key === score && rule.version === number);
  const own = ruleIn(await readQuestionnaireVersion(visit, version));
  if (own !== undefined) return own;
  const rows = await visit.tables
    .selectFrom('questionnaire_version as asked')
    .innerJoin('questionnaire_version as other', 'other.questionnaire_id', 'asked.questionnaire_id')
    .select('other.id')
    .where('asked.id', '=', version)
    .orderBy('other.number', 'desc')
    .execute();
  for (const { id } of rows) {
    const found = ruleIn(await readQuestionnaireVersion(visit, id));
    if (found !== undefined) return found;
  }
  return undefined;
}
