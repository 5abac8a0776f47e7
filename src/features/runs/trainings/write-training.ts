import { v7 as newId } from 'uuid';
import { noTerms } from '../../../domain/company-act/company-act.ts';
import type { Checked, Rejected } from '../../../domain/kernel/checked.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import {
  checkCertificates,
  checkTraining,
  checkTrainingMeeting,
  checkTrainingPerson,
  type TrainingMeetingRefusals,
  type TrainingPersonRefusals,
  type TrainingRefusals,
} from '../../../domain/training/check-training.ts';
import { actsOfTraining, type ComesFrom, mayBeCertified } from '../../../domain/training/training.ts';
import { dayTyped } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type FoundWorkplace, pickWorkplace } from '../../companies/index.ts';
import { addAct } from '../company-acts/act-repository.ts';
import type { TypedTraining, TypedTrainingMeeting, TypedTrainingPerson } from './training-forms.ts';
import type { TrainingEntry, TrainingPersonEntry } from './training-queries.ts';
import {
  addTraining,
  addTrainingMeeting,
  addTrainingPerson,
  endTraining,
  takeTrainingPersonOff,
} from './training-repository.ts';

/** Begins a course in the viewer's house; one row and one event, however often it is pressed. */
export async function beginTraining(
  visit: EmployeeVisit,
  run: string,
  typed: TypedTraining,
): Promise<Checked<'begun', TrainingRefusals>> {
  const training = checkTraining({ ...typed, beginsOn: dayTyped(typed.beginsOn) }, visit.today);
  if (!training.ok) return training;
  if (await addTraining(visit, { run, training: typed.id }, training.value))
    await tell(visit, 'training', typed.id, {});
  return accepted('begun');
}

/** Refused beside what the rule refuses: everybody is of a house of the run, or of a company in the register. */
export interface InvitedRefusals extends TrainingPersonRefusals {
  readonly company: 'company-missing';
}

export interface RefusedInvitation extends Rejected<InvitedRefusals> {
  /** The companies that may be meant, where that has to be said first. */
  readonly found: readonly FoundWorkplace[] | undefined;
}

/** Invites somebody. `undefined` where it went well. */
export async function inviteToTraining(
  visit: EmployeeVisit,
  run: string,
  training: TrainingEntry,
  typed: TypedTrainingPerson,
  houses: readonly Extract<ComesFrom, { readonly house: unknown }>[],
): Promise<RefusedInvitation | undefined> {
  const house = houses.find((one) => one.house === typed.house);
  const picked = house === undefined ? await pickWorkplace(visit, typed.pick) : undefined;
  const from: ComesFrom | undefined =
    house ??
    (picked?.outcome === 'registered' ? { workplace: picked.workplace, name: picked.name } : undefined);
  const person = checkTrainingPerson(typed);
  if (!person.ok || from === undefined) {
    const found =
      picked?.outcome === 'choose' ? picked.found : picked?.outcome === 'by-name' ? [] : undefined;
    const company = picked?.outcome === 'empty' ? ({ company: 'company-missing' } as const) : {};
    return { ok: false, refusals: { ...(person.ok ? {} : person.refusals), ...company }, found };
  }
  const entering = { id: typed.id, run, training: training.id };
  if (await addTrainingPerson(visit, entering, { ...person.value, from }))
    await tell(visit, 'training_person', typed.id, {});
  return undefined;
}

/** Takes somebody off again. */
export async function takeOffTraining(visit: EmployeeVisit, person: TrainingPersonEntry): Promise<void> {
  const id = newId();
  if (await takeTrainingPersonOff(visit, id, person.id))
    await tell(visit, 'training_person', id, { corrects: person.id });
}

/** Writes down that the course met, and who came. */
export async function meetInTraining(
  visit: EmployeeVisit,
  run: string,
  training: TrainingEntry,
  typed: TypedTrainingMeeting,
  people: readonly TrainingPersonEntry[],
): Promise<Checked<'met', TrainingMeetingRefusals>> {
  const invited = people.map(({ id }) => id);
  const draft = { on: dayTyped(typed.on), present: typed.present };
  const meeting = checkTrainingMeeting(draft, invited, visit.today);
  if (!meeting.ok) return meeting;
  if (await addTrainingMeeting(visit, { id: typed.id, run, training: training.id }, meeting.value))
    await tell(visit, 'training_meeting', typed.id, { on: meeting.value.on });
  return accepted('met');
}

/**
 * Gives the certificates and ends the course: and writes among what is done with companies what it came to, so that the
 * targets count each person once. Pressed twice, it is once.
 */
export async function finishTraining(
  visit: EmployeeVisit,
  run: string,
  training: TrainingEntry,
  chosen: readonly string[],
  people: readonly TrainingPersonEntry[],
): Promise<Result<'finished', 'nobody-chosen'>> {
  const candidates = mayBeCertified(people).map(({ id }) => id);
  const certified = checkCertificates(chosen, candidates);
  if (!certified.ok) return certified;
  if (!(await endTraining(visit, { run, training: training.id }, certified.value)))
    return accepted('finished');
  const given = people.filter(({ id }) => certified.value.includes(id));
  for (const act of actsOfTraining(given))
    await addAct(
      visit,
      {
        id: newId(),
        run,
        corrects: undefined,
        takenBack: false,
        workplace: act.company?.workplace,
        member: undefined,
      },
      {
        kind: act.kind,
        on: visit.today,
        company: act.company?.name,
        people: act.people,
        hoursAWeek: undefined,
        pledged: noTerms,
      },
    );
  await tell(visit, 'training', training.id, { certificates: given.length });
  return accepted('finished');
}

function tell(
  visit: EmployeeVisit,
  kind: 'training' | 'training_person' | 'training_meeting',
  id: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  return visit.record({ action: 'training.write', subject: { kind, id }, authority: undefined, payload });
}
