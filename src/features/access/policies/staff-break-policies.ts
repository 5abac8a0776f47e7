import { openingsOf } from '../../../domain/access/locks.ts';
import { anchors } from './anchors.ts';

/**
 * Policies of breaks at work: personal data of staff, about no citizen. A break is seen by the one who has it, and by
 * whoever may see her on a team; it is planned by herself, or by whoever may change a team she is on.
 */

const own = `account_id = (select app.viewer()) and organisation_id = (select app.viewer_organisation())`;

const sameOnTeam = `m.account_id = staff_break.account_id and m.organisation_id = staff_break.organisation_id`;

/** What the viewer holds to a course whose team they may change: the same lock as on the team's own rows. */
const changesTeam = openingsOf('team.change')
  .map(({ relation }) => {
    const anchor = anchors[relation].enrolment;
    if (anchor === undefined) throw new Error(`${relation} cannot be found at a course`);
    return `m.${anchor.column}_id = any ((select ${anchor.list})::uuid[])`;
  })
  .join(' or ');

const mayPlan = `(${own}) or exists (select from team_member m where ${sameOnTeam}
    and (upper_inf(m.period) or upper(m.period) > (select app.today())) and (${changesTeam}))`;

export const staffBreakPolicies: readonly string[] = [
  `create policy "staff_break read" on staff_break for select to fodfaeste_app using (
  (${own}) or exists (select from team_member m where ${sameOnTeam}));`,
  `create policy "staff_break insert" on staff_break for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and (${mayPlan}));`,
  `create policy "staff_break update" on staff_break for update to fodfaeste_app using (${mayPlan});`,
];

export const staffBreakGrants: readonly string[] = [
  `grant select, insert on staff_break to fodfaeste_app;`,
  `grant update (period) on staff_break to fodfaeste_app;`,
];
