import type { EmployeeVisit } from '../../access/index.ts';
import { throwListAway } from '../list-repository.ts';
import { addAnswers } from './answer-import-repository.ts';
import type { AnswersOnTheirWay } from './answer-list-repository.ts';
import { answersPayload } from './answer-payload.ts';
import type { CheckedAnswers } from './checked-answers.ts';

/** So many responses go through the door together: enough to be quick, few enough to hold nobody's memory. */
const partLength = 500;

/** Reads a checked file of answers in, in one transaction and with one event. Pressing twice reads it in once. */
export async function readAnswersIn(
  visit: EmployeeVisit,
  file: AnswersOnTheirWay,
  checked: CheckedAnswers,
): Promise<void> {
  const isNew = await addAnswers(visit, file, partsOf(checked));
  await throwListAway(visit, file.id);
  if (!isNew) return;
  await visit.record({
    action: 'import.write',
    subject: { kind: 'import', id: file.id },
    authority: file.authority,
    payload: { run: file.run, questionnaire: file.version, lines: file.lines },
  });
}

function* partsOf({ fresh, questionnaire }: CheckedAnswers): Generator<string> {
  for (let from = 0; from < fresh.length; from += partLength)
    yield answersPayload(fresh.slice(from, from + partLength), questionnaire);
}
