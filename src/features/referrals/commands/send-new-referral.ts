import { v7 as newId } from 'uuid';
import type { AccountId, CitizenId, ReferralId } from '../../../domain/kernel/ids.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import { type NewCitizen, newCitizen } from '../../../domain/person/new-citizen.ts';
import type { SentReferral } from '../../../domain/referral/referral.ts';
import { sendReferral } from '../../../domain/referral/send-referral.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { registerCitizen } from '../../people/index.ts';
import type { SendDraft } from '../forms/send-form.ts';
import { addReferral, oneAtATime, refreshRelations } from '../referral-repository.ts';
import type { OpenRun, SendChoices } from '../send-queries.ts';
import type { SendRefusals } from '../send-refusals.ts';
import { readStanding } from '../steps-queries.ts';

export type SendAnswer =
  | { readonly ok: true; readonly referral: ReferralId }
  | { readonly ok: false; readonly refusals: SendRefusals };

/**
 * Sends a referral, of a citizen the viewer is responsible for or of one who gets a record in the same breath.
 * Everything is judged before anything is written, so a refusal leaves no citizen behind.
 */
export async function sendNewReferral(
  visit: EmployeeVisit,
  draft: SendDraft,
  choices: SendChoices,
): Promise<SendAnswer> {
  await oneAtATime(visit, draft.referral);
  await refreshRelations(visit);
  if (await readStanding(visit, draft.referral)) return { ok: true, referral: draft.referral };
  const judged = judge(visit, draft, choices);
  if (!judged.ok) return judged;
  const { newcomer, referral, run } = judged;
  if (newcomer !== undefined) {
    const registered = await registerCitizen(visit, referral.citizen, newcomer);
    if (!registered.ok) return { ok: false, refusals: { cpr: registered.refusal } };
  }
  await addReferral(visit, referral, run.version);
  await visit.record({
    action: 'referral.send',
    subject: { kind: 'referral', id: referral.id },
    authority: referral.authority,
    payload: {},
  });
  return { ok: true, referral: referral.id };
}

interface Judged {
  readonly ok: true;
  readonly newcomer: NewCitizen | undefined;
  readonly referral: SentReferral;
  readonly run: OpenRun;
}

function judge(
  visit: EmployeeVisit,
  draft: SendDraft,
  choices: SendChoices,
): Judged | { readonly ok: false; readonly refusals: SendRefusals } {
  const run = choices.runs.find(({ id }) => id === draft.run);
  const who = judgeWho(visit, draft, choices, run);
  const grounds = judgeGrounds(visit, draft, run, who.citizen);
  const refusals: SendRefusals = {
    ...who.refusals,
    ...(run === undefined ? { run: 'run-missing' } : {}),
    ...(grounds.ok ? {} : { grounds: grounds.refusal }),
  };
  if (run === undefined || !grounds.ok || Object.keys(refusals).length > 0) return { ok: false, refusals };
  return { ok: true, newcomer: who.newcomer, referral: grounds.value, run };
}

interface JudgedWho {
  readonly citizen: CitizenId;
  readonly newcomer?: NewCitizen;
  readonly refusals: SendRefusals;
}

function judgeWho(
  { today }: EmployeeVisit,
  { who, known, newcomer }: SendDraft,
  { citizens }: SendChoices,
  run: OpenRun | undefined,
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
  const isOnTheWay = run !== undefined && citizen.onTheWayAt.includes(run.id);
  return { citizen: citizen.id, refusals: isOnTheWay ? { known: 'on-the-way-already' } : {} };
}

function judgeGrounds(
  { viewer, today }: EmployeeVisit,
  draft: SendDraft,
  run: OpenRun | undefined,
  citizen: CitizenId,
): Result<SentReferral, NonNullable<SendRefusals['grounds']>> {
  const definition = run?.definition;
  const sent = {
    id: draft.referral,
    authority: viewer.organisation as string as SentReferral['authority'],
    citizen,
    run: draft.run as SentReferral['run'],
    definition: { key: definition?.key ?? '', version: definition?.version ?? 0 },
    referredBy: viewer.account satisfies AccountId,
    grounds: draft.grounds,
  };
  return sendReferral(sent, today);
}
