import { type Accepted, accepted } from '../../../domain/kernel/result.ts';
import type { Answers } from '../../../domain/questionnaire/answers.ts';
import { standingAnswers } from '../../../domain/questionnaire/asked-questions.ts';
import { checkAnswers, type RefusedAnswer } from '../../../domain/questionnaire/check-answers.ts';
import { raisedAnswer } from '../../../domain/questionnaire/safety.ts';
import { scoresOf } from '../../../domain/questionnaire/score.ts';
import { timingOf } from '../../../domain/questionnaire/wave-days.ts';
import type { Visit } from '../../access/index.ts';
import { raiseAlarm } from '../../alarms/index.ts';
import type { AskedHere } from '../asked-here.ts';
import { emptyDraft } from '../draft-repository.ts';
import { type AnswerFacts, addResponse, type PutRight } from '../response-repository.ts';

/** What sending came to: it is there now – and somebody must act – or it was already; or some answers cannot stand. */
export type Sent =
  | Accepted<'sent' | 'raised' | 'sent_before'>
  | { readonly ok: false; readonly refusals: readonly RefusedAnswer[] };

/**
 * Sends answers: the response whole, its scores by the rules of its version, and that it was answered. Answers to
 * questions that are not asked any more stay behind. Answers put right are sent the same way: what stood before stays, and
 * its scores with it.
 */
export async function sendAnswers(
  visit: Visit,
  here: AskedHere,
  given: Answers,
  told: Omit<AnswerFacts, 'timing'>,
  putRight?: PutRight,
): Promise<Sent> {
  const { questionnaire, wave, sheet } = here;
  const answers = standingAnswers(questionnaire, given);
  const refusals = checkAnswers(questionnaire, answers);
  if (refusals.length > 0) return { ok: false, refusals };
  const facts = { ...told, timing: timingOf(wave.days, told.answeredOn) };
  const id = await addResponse(visit, here, answers, facts, scoresOf(questionnaire, answers), putRight);
  await emptyDraft(visit, here);
  if (id === undefined) return accepted('sent_before');
  const isCitizens = wave.asking.side === 'citizen';
  await visit.record({
    action: isCitizens ? 'answer.give' : 'side_answer.give',
    subject: { kind: isCitizens ? 'response' : 'side_response', id },
    authority: sheet.authority,
    payload: {
      asking: wave.asking.id,
      nth: wave.days.nth,
      mode: facts.mode,
      timing: facts.timing,
      ...putRight,
    },
  });
  const raised = raisedAnswer(questionnaire, answers);
  if (raised === undefined) return accepted('sent');
  const place = { enrolment: sheet.enrolment, asking: wave.asking.id, nth: wave.days.nth };
  const isOpened = await raiseAlarm(visit, { ...place, answeredOn: facts.answeredOn }, raised);
  if (!isOpened && putRight === undefined)
    throw new Error('an answer must be acted upon, and nobody is named');
  return accepted(isOpened ? 'raised' : 'sent');
}
