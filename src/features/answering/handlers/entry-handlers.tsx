import { checkAnswers } from '../../../domain/questionnaire/check-answers.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit } from '../../access/index.ts';
import { listAddress } from '../answering-addresses.ts';
import type { AskedHere } from '../asked-here.ts';
import { sendAnswers } from '../commands/send-answers.ts';
import {
  answeredDay,
  differingQuestions,
  enteredModes,
  entryHelps,
  entryModes,
  entryPlaces,
  typedEntry,
} from '../forms/entry-form.ts';
import { type EntryModel, EntryPage } from '../pages/entry-page.tsx';
import { type NextVersion, readNextVersion } from '../response-queries.ts';
import { findWave, isOpen } from './find-wave.ts';

const nothingTyped = {
  answers: {},
  mode: '',
  day: '',
  helped: '',
  place: '',
  first: undefined,
  isSettled: false,
};

async function findCitizens(visit: EmployeeVisit, asked: Asked) {
  const here = await findWave(visit, asked);
  return here?.wave.asking.side === 'citizen' ? here : undefined;
}

/** The form on which a colleague puts in what the citizen answered. */
export async function askEntry(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findCitizens(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(listAddress(here.sheet.enrolment));
  return form(visit, emptyEntry(here));
}

function emptyEntry(here: AskedHere, putsRight = false): EntryModel {
  return { here, typed: nothingTyped, isSecond: false, differs: [], refusals: [], needs: [], putsRight };
}

/** The same form once more, empty, for answers that a colleague put in wrong. What the citizen sent is theirs to stand by. */
export async function askPutRight(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findCitizens(visit, asked);
  const next = here && (await findEntered(visit, here));
  if (here === undefined || next === undefined) return missing;
  return form(visit, emptyEntry(here, true));
}

export async function keepPutRight(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findCitizens(visit, asked);
  const next = here && (await findEntered(visit, here));
  if (here === undefined || next === undefined) return missing;
  return keepTyped(visit, here, asked, next);
}

/** Answers that were put in by a colleague, and the number they would be put right under. */
async function findEntered(visit: EmployeeVisit, here: AskedHere): Promise<NextVersion | undefined> {
  const next = await readNextVersion(visit, here);
  return next !== undefined && enteredModes.some((mode) => mode === next.mode) ? next : undefined;
}

/** Keeps what was put in. Paper is typed twice; where the two differ, nothing is kept until somebody has looked. */
export async function keepEntry(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findCitizens(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(`${listAddress(here.sheet.enrolment)}?done=sent_before`);
  return keepTyped(visit, here, asked, undefined);
}

async function keepTyped(
  visit: EmployeeVisit,
  here: AskedHere,
  asked: Asked,
  next: NextVersion | undefined,
): Promise<Reply> {
  const list = listAddress(here.sheet.enrolment);
  const typed = typedEntry(here.questionnaire, asked.fields);
  const base = { ...emptyEntry(here, next !== undefined), typed, isSecond: typed.first !== undefined };
  // How it was answered stands; what is put right is what was typed.
  const mode =
    next === undefined
      ? entryModes.find((one) => one === typed.mode)
      : enteredModes.find((one) => one === next.mode);
  const answeredOn = answeredDay(typed, visit.today);
  if (mode === undefined || answeredOn === undefined)
    return form(visit, {
      ...base,
      needs: [
        ...(mode === undefined ? ['mode' as const] : []),
        ...(answeredOn === undefined ? ['day' as const] : []),
      ],
    });
  const refusals = checkAnswers(here.questionnaire, typed.answers);
  if (refusals.length > 0) return form(visit, { ...base, refusals });
  if (mode === 'paper' && typed.first === undefined)
    return form(visit, { ...base, typed: { ...typed, answers: {}, first: typed.answers }, isSecond: true });
  const differs =
    typed.first === undefined || typed.isSettled
      ? []
      : differingQuestions(here.questionnaire, typed.first, typed.answers);
  if (differs.length > 0) return form(visit, { ...base, differs });
  const facts = {
    answeredOn,
    mode,
    language: visit.language,
    helped: entryHelps.find((one) => one === typed.helped),
    place: entryPlaces.find((one) => one === typed.place),
  };
  const sent = await sendAnswers(visit, here, typed.answers, facts, next);
  if (!sent.ok) return form(visit, { ...base, refusals: sent.refusals });
  return redirect(`${list}?done=${doneWith(sent.value, next !== undefined)}`);
}

function doneWith(sent: 'sent' | 'raised' | 'sent_before', putsRight: boolean): string {
  if (sent === 'raised') return 'entered_raised';
  if (sent === 'sent_before') return sent;
  return putsRight ? 'put_right' : 'entered';
}

function form(visit: EmployeeVisit, model: EntryModel): Reply {
  const isRefused = model.refusals.length + model.differs.length + model.needs.length > 0;
  return page(() => <EntryPage frame={visit} model={model} />, isRefused ? 422 : 200);
}
