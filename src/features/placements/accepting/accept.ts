import { v7 as newId } from 'uuid';
import type { ActionName } from '../../../domain/access/action.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Party } from '../../../domain/placement-agreement/acceptance.ts';
import {
  checkToldAcceptance,
  type ToldAcceptanceRefusals,
} from '../../../domain/placement-agreement/check-told-acceptance.ts';
import type { CitizenVisit, EmployeeVisit, Visit } from '../../access/index.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { addAcceptance, type NewAcceptance } from '../placement-repository.ts';
import { type TypedToldAcceptance, toldAcceptanceDraft } from './told-acceptance-form.ts';

/** Another version stands there now, or none: whoever says yes must have read what they say yes to. */
export type YesRefusal = 'text-has-changed';

/** The citizen says yes to the version they read; pressing twice is one yes. */
export async function acceptOwn(
  visit: CitizenVisit,
  course: PlacementCourse,
  placement: Placement,
  readVersion: string,
): Promise<Result<'accepted', YesRefusal>> {
  if (!isStanding(placement, readVersion)) return refused('text-has-changed');
  const yes = { party: 'citizen', way: 'own_page', byName: undefined, reason: undefined } as const;
  await sayYes(visit, 'placement_reply.give_own', course, placement, {
    ...yes,
    id: newId(),
    on: visit.today,
  });
  return accepted('accepted');
}

/** A worker writes down that somebody else said yes: on paper, or to them. */
export async function tellAcceptance(
  visit: EmployeeVisit,
  course: PlacementCourse,
  placement: Placement,
  party: Exclude<Party, 'worker'>,
  typed: TypedToldAcceptance,
): Promise<Checked<'accepted', ToldAcceptanceRefusals> | Extract<Result<never, YesRefusal>, { ok: false }>> {
  if (!isStanding(placement, typed.version)) return refused('text-has-changed');
  const told = checkToldAcceptance(party, toldAcceptanceDraft(typed), visit.today);
  if (!told.ok) return told;
  await sayYes(visit, 'placement_reply.give', course, placement, { ...told.value, id: typed.id });
  return accepted('accepted');
}

function isStanding({ now }: Placement, version: string): boolean {
  return now.id === version && !now.takenBack;
}

async function sayYes(
  visit: Visit,
  action: ActionName,
  { authority }: PlacementCourse,
  { now }: Placement,
  yes: NewAcceptance,
): Promise<void> {
  if (!(await addAcceptance(visit, now.id, yes))) return;
  await visit.record({
    action,
    subject: { kind: 'placement_acceptance', id: yes.id },
    authority,
    payload: { agreement: now.id, party: yes.party, way: yes.way },
  });
}
