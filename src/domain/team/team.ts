import type { AccountId, OrganisationId } from '../kernel/ids.ts';
import { includesDate, type Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** Somebody's place on the team around one citizen: who, from where, as what, and from when to when. */
export interface TeamMember {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  /** Key of a role in the enrolment's definition. */
  readonly role: string;
  readonly period: Period;
}

/** Everybody who is or was on the team. Whoever leaves gets a last day; a place is never overwritten. */
export interface Team {
  readonly members: readonly TeamMember[];
}

/** Who was on the team on a date. */
export function membersOn(team: Team, date: PlainDate): readonly TeamMember[] {
  return team.members.filter(({ period }) => includesDate(period, date));
}
