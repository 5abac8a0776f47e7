import { v7 as newId } from 'uuid';
import type { EnrolmentId } from '../../domain/kernel/ids.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { StartedReferral } from '../../domain/referral/referral.ts';
import type { Team } from '../../domain/team/team.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** Saves a course that begins, with its team. What the roles open comes from the definition it is pinned to. */
export async function addCourse(
  { tables }: EmployeeVisit,
  id: EnrolmentId,
  referral: StartedReferral,
  { members }: Team,
  { version, definition }: { readonly version: string; readonly definition: ProgrammeDefinition },
): Promise<void> {
  const course = {
    authority_id: referral.authority,
    citizen_id: referral.citizen,
    run_id: referral.run,
    referral_id: referral.id,
  };
  await tables
    .insertInto('enrolment')
    .values({ ...course, id, programme_version_id: version, starts_on: referral.startsOn })
    .execute();
  const places = members.map(({ account, organisation, role: key, period }) => {
    const role = definition.roles.find((one) => one.key === key);
    if (role === undefined) throw new Error('a place was given in a role the definition does not know');
    return {
      ...course,
      id: newId(),
      enrolment_id: id,
      account_id: account,
      organisation_id: organisation,
      role_key: key,
      access_row: rowOfPlace(role),
      coordinates: role.coordinates,
      period: `[${period.from},)`,
    };
  });
  await tables.insertInto('team_member').values(places).execute();
}
