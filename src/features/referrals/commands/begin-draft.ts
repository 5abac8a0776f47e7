import { v7 as newId } from 'uuid';
import type { CitizenId } from '../../../domain/kernel/ids.ts';
import { type NewCitizen, newCitizen } from '../../../domain/person/new-citizen.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { findOwnByNumber, registerCitizen } from '../../people/index.ts';
import type { BeginChoices } from '../begin-queries.ts';
import type { BeginRefusals } from '../begin-refusals.ts';
import { draftAddress } from '../draft-address.ts';
import { addDraft, findDraft } from '../draft-repository.ts';
import type { BeginDraft } from '../forms/begin-form.ts';
import { oneAtATime, refreshRelations } from '../referral-repository.ts';

export type BeginAnswer =
  | { readonly ok: true; readonly address: string }
  /** `chosen` is the form with the viewer's own citizen in it, where a newcomer's number turned out to be theirs. */
  | { readonly ok: false; readonly refusals: BeginRefusals; readonly chosen?: BeginDraft };

/**
 * Begins a referral as a draft, of a citizen the viewer is responsible for or of one who gets a record in the same
 * breath. Everything is judged before anything is written, so a refusal leaves no citizen behind.
 */
export async function beginDraft(
  visit: EmployeeVisit,
  typed: BeginDraft,
  choices: BeginChoices,
): Promise<BeginAnswer> {
  await oneAtATime(visit, typed.draft);
  await refreshRelations(visit);
  const begun = await findDraft(visit, typed.draft);
  if (begun !== undefined) return { ok: true, address: draftAddress(begun) };
  const who = judgeWho(visit, typed, choices);
  const run = choices.runs.find(({ id }) => id === typed.run);
  const refusals: BeginRefusals = {
    ...who.refusals,
    ...(run === undefined ? { run: 'run-missing' } : {}),
  };
  if (run === undefined || Object.keys(refusals).length > 0) return { ok: false, refusals };
  if (who.newcomer !== undefined) {
    const registered = await registerCitizen(visit, who.citizen, who.newcomer);
    if (!registered.ok) return knownAlready(visit, typed, choices, who.newcomer);
    await refreshRelations(visit);
  }
  const draft = { id: typed.draft, citizen: who.citizen, run: run.id };
  await addDraft(visit, draft);
  await visit.record({
    action: 'referral_draft.write',
    subject: { kind: 'referral_draft', id: draft.id },
    authority: visit.viewer.organisation,
    payload: {},
  });
  return { ok: true, address: draftAddress(draft) };
}

/**
 * The house has the number already. If the citizen is one the viewer is responsible for, the citizen is chosen on the
 * list; otherwise nothing more is told than that.
 */
async function knownAlready(
  visit: EmployeeVisit,
  typed: BeginDraft,
  { citizens }: BeginChoices,
  { cpr }: NewCitizen,
): Promise<BeginAnswer> {
  const found = await findOwnByNumber(visit, cpr);
  const own = citizens.find(({ id }) => id === found);
  if (own === undefined) return { ok: false, refusals: { cpr: 'cpr-known' } };
  const chosen: BeginDraft = { ...typed, who: 'known', known: own.id };
  return { ok: false, refusals: { known: 'yours-already' }, chosen };
}

interface JudgedWho {
  readonly citizen: CitizenId;
  readonly newcomer?: NewCitizen;
  readonly refusals: BeginRefusals;
}

function judgeWho(
  { today }: EmployeeVisit,
  { who, known, newcomer, run }: BeginDraft,
  { citizens }: BeginChoices,
): JudgedWho {
  const nobodyYet = newId() as CitizenId;
  if (who === undefined) return { citizen: nobodyYet, refusals: { who: 'who-missing' } };
  if (who === 'new') {
    const judged = newCitizen(newcomer, today);
    if (!judged.ok) return { citizen: nobodyYet, refusals: judged.refusals };
    return { citizen: nobodyYet, newcomer: judged.value, refusals: {} };
  }
  const citizen = citizens.find(({ id }) => id === known);
  if (citizen === undefined) return { citizen: nobodyYet, refusals: { known: 'citizen-missing' } };
  const isOnTheWay = citizen.onTheWayAt.some((one) => one === run);
  return { citizen: citizen.id, refusals: isOnTheWay ? { known: 'on-the-way-already' } : {} };
}
