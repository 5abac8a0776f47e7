import { checkAnswers } from '../../../domain/questionnaire/check-answers.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit } from '../../access/index.ts';
import { listAddress } from '../answering-addresses.ts';
import { sendAnswers } from '../commands/send-answers.ts';
import {
  answeredDay,
  differingQuestions,
  entryHelps,
  entryModes,
  entryPlaces,
  typedEntry,
} from '../forms/entry-form.ts';
import { type EntryModel, EntryPage } from '../pages/entry-page.tsx';
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
  return form(visit, { here, typed: nothingTyped, isSecond: false, differs: [], refusals: [], needs: [] });
}

/** Keeps what was put in. Paper is typed twice; where the two differ, nothing is kept until somebody has looked. */
export async function keepEntry(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findCitizens(visit, asked);
  if (here === undefined) return missing;
  const list = listAddress(here.sheet.enrolment);
  if (!isOpen(here)) return redirect(`${list}?done=sent_before`);
  const typed = typedEntry(here.questionnaire, asked.fields);
  const base = { here, typed, isSecond: typed.first !== undefined, differs: [], refusals: [], needs: [] };
  const mode = entryModes.find((one) => one === typed.mode);
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
  const sent = await sendAnswers(visit, here, typed.answers, facts);
  if (!sent.ok) return form(visit, { ...base, refusals: sent.refusals });
  return redirect(
    `${list}?done=${sent.value === 'sent' ? 'entered' : sent.value === 'raised' ? 'entered_raised' : sent.value}`,
  );
}

function form(visit: EmployeeVisit, model: EntryModel): Reply {
  const isRefused = model.refusals.length + model.differs.length + model.needs.length > 0;
  return page(() => <EntryPage frame={visit} model={model} />, isRefused ? 422 : 200);
}
