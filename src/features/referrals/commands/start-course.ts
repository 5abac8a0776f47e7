import { isBesideHost } from '../../../domain/enrolment/host-course.ts';
import type { EnrolmentId, ReferralId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { startReferral } from '../../../domain/referral/start-referral.ts';
import { startWithinPlaces } from '../../../domain/referral/start-within-places.ts';
import { composeTeam, type NewMember } from '../../../domain/team/compose-team.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readHostCourses } from '../../course-changes/index.ts';
import { readRunPlaces } from '../../places/index.ts';
import { addCourse } from '../course-repository.ts';
import type { StartDraft } from '../forms/start-form.ts';
import { findReferral, oneAtATime } from '../referral-repository.ts';
import { placeOfStart } from '../start-place.ts';
import type { OpenPlace, StartModel } from '../start-queries.ts';
import type { StartRefusals } from '../start-refusals.ts';
import { readStanding } from '../steps-queries.ts';

export type StartAnswer =
  | { readonly ok: true; readonly enrolment: EnrolmentId }
  | { readonly ok: false; readonly refusals: StartRefusals };

/** Begins the course of an accepted referral with a whole team. A second press finds the course begun. */
export async function startCourse(
  visit: EmployeeVisit,
  id: ReferralId,
  draft: StartDraft,
  model: StartModel,
): Promise<StartAnswer> {
  await oneAtATime(visit, id);
  const begun = (await readStanding(visit, id))?.enrolment;
  if (begun !== undefined) return { ok: true, enrolment: begun };
  const referral = await findReferral(visit, id);
  if (referral?.state !== 'accepted') return { ok: false, refusals: { referral: 'not-accepted' } };
  if (model.awaitsHandover) return { ok: false, refusals: { referral: 'not-handed-over' } };
  const startsOn = parseTypedDate(draft.startsOn);
  const team = composeTeam(model.definition, membersOf(draft, model.places), earliest(startsOn, visit.today));
  const started = startsOn && startReferral(referral, startsOn);
  await oneAtATime(visit, model.run);
  const runPlaces = await readRunPlaces(visit, model.run);
  const place = placeOfStart({ ...model, runPlaces }, draft.startsOn, visit.today);
  const within = startWithinPlaces(place, draft.beyondReason);
  const lacksHost = startsOn !== undefined && !(await standsBesideHost(visit, id, model, startsOn));
  if (!team.ok || !started?.ok || !within.ok || lacksHost) {
    const roles = team.ok ? {} : { roles: team.refusals };
    const beyond = within.ok ? {} : { beyond: within.refusal };
    const host: StartRefusals = lacksHost ? { startsOn: 'not-beside-host' } : {};
    return { ok: false, refusals: { ...host, ...dateRefusal(started), ...beyond, ...roles } };
  }
  await addCourse(visit, draft.enrolment, started.value, team.value, model);
  await visit.record({
    action: 'enrolment.start',
    subject: { kind: 'enrolment', id: draft.enrolment },
    authority: referral.authority,
    payload: {
      startsOn: started.value.startsOn,
      ...(within.value === undefined ? {} : { beyondPlaces: within.value }),
    },
  });
  return { ok: true, enrolment: draft.enrolment };
}

/** A programme that is added to another goes on beside a course there; others stand on their own feet. */
async function standsBesideHost(
  visit: EmployeeVisit,
  referral: ReferralId,
  { definition }: StartModel,
  startsOn: PlainDate,
): Promise<boolean> {
  if (definition.host === undefined) return true;
  const hosts = await readHostCourses(visit, [referral]);
  return isBesideHost(hosts.get(referral) ?? [], startsOn);
}

/** The team prepares: its places begin the day it is named, also where the course begins later. */
function earliest(startsOn: PlainDate | undefined, today: PlainDate): PlainDate {
  return startsOn !== undefined && startsOn < today ? startsOn : today;
}

function dateRefusal(started: ReturnType<typeof startReferral> | undefined): StartRefusals {
  if (started === undefined) return { startsOn: 'date-missing' };
  if (started.ok) return {};
  return started.refusal === 'not-accepted' ? { referral: started.refusal } : { startsOn: started.refusal };
}

/** The people chosen, as far as they were offered for that role. */
function membersOf({ chosen }: StartDraft, places: readonly OpenPlace[]): NewMember[] {
  return places.flatMap(({ role, candidates }) =>
    (chosen[role.key] ?? []).flatMap((employment) => {
      const candidate = candidates.find((someone) => someone.employment === employment);
      if (candidate === undefined) return [];
      return [{ account: candidate.account, organisation: candidate.organisation, role: role.key }];
    }),
  );
}
