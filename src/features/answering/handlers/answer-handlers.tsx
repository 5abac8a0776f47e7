import type { Answers } from '../../../domain/questionnaire/answers.ts';
import { askedQuestions } from '../../../domain/questionnaire/asked-questions.ts';
import { type RefusedAnswer, refusalOf } from '../../../domain/questionnaire/check-answers.ts';
import type { Question } from '../../../domain/questionnaire/questionnaire.ts';
import { file, missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { readRota } from '../../alarms/index.ts';
import { readAnswers } from '../../questionnaires/index.ts';
import { waveAddress, whenDone } from '../answering-addresses.ts';
import type { AskedHere } from '../asked-here.ts';
import { readDraft, saveDraft } from '../draft-repository.ts';
import { QuestionPage } from '../pages/question-page.tsx';
import { findMine, isOpen } from './find-wave.ts';

/** One question, the first that has no answer where none is named; or all of them. */
export async function answerScreen(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(whenDone(visit.viewer, here.sheet.enrolment));
  const answers = await readDraft(visit, here);
  const isWhole = asked.query.text('all') === 'yes';
  const shown = shownOn(here, answers, isWhole ? 'whole' : asked.query.text('q'));
  return screen(visit, here, answers, shown, isWhole, []);
}

/** Saves the screenful, and goes on to the next question or to where everything is looked through. */
export async function saveScreen(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(whenDone(visit.viewer, here.sheet.enrolment, 'sent_before'));
  const isWhole = asked.fields.text('screen') === 'whole';
  const before = await readDraft(visit, here);
  const shown = shownOn(here, before, asked.fields.text('screen'));
  const { answers, refusals } = await keep(visit, here, before, shown, asked.fields);
  if (refusals.length > 0) return screen(visit, here, answers, shown, isWhole, refusals);
  const at = waveAddress(here.sheet.enrolment, here.wave);
  const next = nextQuestion(here, answers, shown, isWhole);
  if (next === undefined) return redirect(`${at}/check`);
  return redirect(isWhole ? `${at}?all=yes` : `${at}?q=${next.key}`);
}

/** What the page's script sends as soon as something is answered: kept the same way, and answered with one word. */
export async function saveEach(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  if (isOpen(here)) {
    const before = await readDraft(visit, here);
    await keep(visit, here, before, shownOn(here, before, asked.fields.text('screen')), asked.fields);
  }
  return file('saved', 'text/plain; charset=utf-8', new TextEncoder().encode('saved'));
}

/** Keeps whatever can stand; what cannot is given back to be shown again, and nothing typed is lost. */
async function keep(
  visit: Visit,
  here: AskedHere,
  before: Answers,
  shown: readonly Question[],
  fields: TypedFields,
): Promise<{ readonly answers: Answers; readonly refusals: readonly RefusedAnswer[] }> {
  const typed = readAnswers(shown, fields);
  const refusals = shown.flatMap((question) => {
    const refusal = refusalOf(question, typed[question.key]);
    return refusal === undefined ? [] : [{ question: question.key, refusal }];
  });
  const wrong = new Set(refusals.map(({ question }) => question));
  const fine = shown.filter(({ key }) => !wrong.has(key));
  const given = Object.fromEntries(Object.entries(typed).filter(([key]) => !wrong.has(key)));
  await saveDraft(
    visit,
    here,
    fine.map(({ key }) => key),
    given,
  );
  const others = Object.entries(before).filter(([key]) => !shown.some((question) => question.key === key));
  return { answers: { ...Object.fromEntries(others), ...typed }, refusals };
}

/** The questions of a screen: all that are asked so far, or the one that is named, or the first without an answer. */
function shownOn({ questionnaire }: AskedHere, answers: Answers, screenOf: string): readonly Question[] {
  const asked = askedQuestions(questionnaire, answers);
  if (screenOf === 'whole') return asked;
  const open = asked.find(({ key }) => answers[key] === undefined) ?? asked[0];
  const one = asked.find(({ key }) => key === screenOf) ?? open;
  return one === undefined ? [] : [one];
}

/** What is asked after a screen; on a whole page, only what an answer on it has just opened. */
function nextQuestion(
  { questionnaire }: AskedHere,
  answers: Answers,
  shown: readonly Question[],
  isWhole: boolean,
): Question | undefined {
  const asked = askedQuestions(questionnaire, answers);
  if (isWhole) return asked.find((question) => !shown.includes(question));
  const last = shown.at(-1);
  return asked[asked.findIndex(({ key }) => key === last?.key) + 1];
}

async function screen(
  visit: Visit,
  here: AskedHere,
  answers: Answers,
  shown: readonly Question[],
  isWhole: boolean,
  refusals: readonly RefusedAnswer[],
): Promise<Reply> {
  const rota = here.questionnaire.safety === undefined ? undefined : await readRota(visit, here.sheet.run);
  const model = { here, answers, shown, isWhole, refusals, rota };
  return page(() => <QuestionPage frame={visit} model={model} />, refusals.length > 0 ? 422 : 200);
}
