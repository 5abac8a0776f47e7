import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { type TakeInRefusal, takeIn } from '../../../domain/questionnaire/take-in.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readLibrary } from '../library/library-queries.ts';
import { addVersion } from '../library/questionnaire-repository.ts';

/** Takes a questionnaire into the library as the next version. Pressing twice takes it in once. */
export async function takeInQuestionnaire(
  visit: EmployeeVisit,
  id: string,
  questionnaire: Questionnaire,
  rightsTicked: boolean,
): Promise<Result<Questionnaire, TakeInRefusal | 'somebody-was-first'>> {
  const standing = await readLibrary(visit, questionnaire.key);
  const there = standing.find((version) => version.id === id);
  if (there !== undefined) return accepted(there.questionnaire);
  const taken = takeIn(questionnaire, standing, rightsTicked);
  if (!taken.ok) return taken;
  if ((await addVersion(visit, id, taken.value)) !== id) return refused('somebody-was-first');
  await visit.record({
    action: 'questionnaire.import',
    subject: { kind: 'questionnaire_version', id },
    authority: undefined,
    payload: { key: taken.value.key, version: taken.value.version, rights: taken.value.rights.holder },
  });
  return taken;
}
