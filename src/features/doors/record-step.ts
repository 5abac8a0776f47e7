import type { FactRefusals } from '../../domain/fact/record-fact.ts';
import { isBeginning, isInLedger, type PlaceStep } from '../../domain/place-step/place-step.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type FoundWorkplace, pickWorkplace } from '../companies/index.ts';
import { emptyFact, recordFact } from '../facts/index.ts';
import type { StepEntry } from './door-queries.ts';
import { addStep, takeFactBack, takeStepBack } from './door-repository.ts';
import type { DoorChoices } from './read-door-choices.ts';
import type { TypedStep } from './step-form.ts';

/** What can be refused: what the ledger refuses of the fact, and that nobody said where it was. */
export interface StepRefusals {
  readonly on: FactRefusals['from'] | 'date-in-the-future';
  readonly to: FactRefusals['to'];
  readonly code: FactRefusals['code'];
  readonly hours: FactRefusals['hours'];
  readonly company: 'company-missing' | 'company-too-long';
}

export type RecordedStep =
  | { readonly outcome: 'written' }
  | {
      readonly outcome: 'refused';
      readonly refusals: Partial<StepRefusals>;
      readonly found: readonly FoundWorkplace[] | undefined;
    };

interface Where {
  readonly citizen: string;
  readonly authority: string;
}

/** Writes a step down, and what the ledger says of it: in one go, however often the button is pressed. */
export async function recordStep(
  visit: EmployeeVisit,
  where: Where,
  step: PlaceStep,
  typed: TypedStep,
  choices: DoorChoices,
): Promise<RecordedStep> {
  const pledge = choices.pledges.find(({ id }) => id === typed.pledge);
  const place = await placeOf(visit, typed, pledge);
  if ('outcome' in place) {
    // Everything is named at once: the days are looked at even where the company is not known yet.
    const days = refusedDay(step, typed, visit.today);
    return { ...place, refusals: { ...days, ...place.refusals } };
  }
  const early = refusedDay(step, typed, visit.today);
  if (Object.keys(early).length > 0) return { outcome: 'refused', refusals: early, found: undefined };
  const on = parseTypedDate(typed.on);
  if (on === undefined) throw new Error('a step without refusals has a day');
  const fact = isInLedger(step) ? typed.fact : undefined;
  if (isInLedger(step)) {
    const code = typed.code === '' ? (pledge?.pledged.codeId ?? '') : typed.code;
    const told = {
      id: typed.fact,
      from: typed.on,
      to: typed.to,
      code,
      hours: typed.hours,
      place: place.name,
    };
    const written = await recordFact(visit, where, step, { ...emptyFact(), ...told });
    if (!written.ok)
      return { outcome: 'refused', refusals: stepRefusals(written.refusals), found: undefined };
  }
  const member = choices.memberOptions.find(({ value }) => value === typed.member)?.value;
  const isNew = await addStep(visit, {
    ...where,
    id: typed.id,
    step,
    on,
    workplace: place.workplace,
    workplaceName: place.name,
    pledge: pledge?.id,
    member: member ?? pledge?.member,
    fact,
  });
  if (isNew)
    await visit.record({
      action: 'work_fact.record',
      subject: { kind: 'place_step', id: typed.id },
      authority: where.authority,
      payload: { step, takenBack: false },
    });
  return { outcome: 'written' };
}

/** Takes a step back, and what the ledger said of it. */
export async function takeBack(
  visit: EmployeeVisit,
  authority: string,
  { id, step, fact }: StepEntry,
  ids: { readonly step: string; readonly fact: string },
): Promise<void> {
  if (!(await takeStepBack(visit, id, ids.step))) return;
  if (fact !== undefined) await takeFactBack(visit, fact, ids.fact);
  await visit.record({
    action: 'work_fact.record',
    subject: { kind: 'place_step', id: ids.step },
    authority,
    payload: { step, corrects: id, takenBack: true },
  });
}

type Refused = Extract<RecordedStep, { outcome: 'refused' }>;

async function placeOf(
  visit: EmployeeVisit,
  { pick }: TypedStep,
  pledge: DoorChoices['pledges'][number] | undefined,
): Promise<Refused | { readonly workplace: string | undefined; readonly name: string }> {
  if (pledge !== undefined) return { workplace: pledge.registered?.workplace, name: pledge.company ?? '–' };
  const refused = (company: StepRefusals['company']): Refused => ({
    outcome: 'refused',
    refusals: { company },
    found: undefined,
  });
  const picked = await pickWorkplace(visit, pick);
  if (picked.outcome === 'empty') return refused('company-missing');
  if (picked.outcome === 'choose') return { outcome: 'refused', refusals: {}, found: picked.found };
  if (picked.name.length > 120) return refused('company-too-long');
  return {
    workplace: picked.outcome === 'registered' ? picked.workplace : undefined,
    name: picked.name,
  };
}

/** A door is told of when it has opened; what begins may be agreed on before. */
function refusedDay(step: PlaceStep, { on }: TypedStep, today: string): Partial<StepRefusals> {
  if (on.trim() === '') return { on: 'date-missing' };
  const day = parseTypedDate(on);
  if (day === undefined) return { on: 'date-unreadable' };
  return !isBeginning(step) && day > today ? { on: 'date-in-the-future' } : {};
}

function stepRefusals({ from, to, code, hours }: Partial<FactRefusals>): Partial<StepRefusals> {
  return {
    ...(from === undefined ? {} : { on: from }),
    ...(to === undefined ? {} : { to }),
    ...(code === undefined ? {} : { code }),
    ...(hours === undefined ? {} : { hours }),
  };
}
