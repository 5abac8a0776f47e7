import type { TeamRelation } from '../../domain/access/relation.ts';
import type { Release, SightFacts } from '../../domain/access/who-can-see.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import { isValidOn } from '../../domain/consent/is-valid-on.ts';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type {
  AccountId,
  AuthorityId,
  CitizenId,
  EnrolmentId,
  OrganisationId,
  ReferralId,
  RunId,
} from '../../domain/kernel/ids.ts';
import { includesDate } from '../../domain/kernel/period.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Place } from '../../domain/team/place.ts';
import type { ShownName } from '../people/index.ts';

/** Somebody at work, as pages about a course name them. */
export interface Colleague {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  readonly name: string;
}

/** A colleague's place on the team, also one that is over. */
export interface TeamPlace extends Place, Colleague {
  readonly accessRow: TeamRelation;
}

/** A consent with what became of it: acted on by a sharing, taken back, or neither. */
export interface CourseConsent extends Consent {
  readonly toName: string;
  readonly withdrawnOn: PlainDate | undefined;
  readonly sharedOn: PlainDate | undefined;
}

/**
 * One course and the people and consents around it: what every page about it needs. For a viewer who sees only
 * that it goes on, team, caseworker and consents are empty.
 */
export interface Course {
  readonly id: EnrolmentId;
  readonly authority: AuthorityId;
  readonly citizen: CitizenId;
  readonly run: RunId;
  readonly referral: ReferralId;
  readonly versionId: string;
  readonly callName: ShownName;
  readonly runName: string;
  readonly startsOn: PlainDate;
  /** The last day, once an ending was entered; it may lie ahead. */
  readonly endedOn: PlainDate | undefined;
  /** All that was ever changed about its days. */
  readonly changes: readonly CourseChange[];
  readonly team: readonly TeamPlace[];
  readonly responsible: Colleague | undefined;
  /** Whoever handed the case over to the programme, while it is there. */
  readonly former: Colleague | undefined;
  readonly leaders: readonly Colleague[];
  /** Newest first. */
  readonly consents: readonly CourseConsent[];
  /** What is shared today without a yes. */
  readonly sharedByLaw: readonly Release[];
}

/** Whether a course has ended on a date; an ending for a later day has not ended it yet. */
export function isEnded({ endedOn }: Pick<Course, 'endedOn'>, date: PlainDate): boolean {
  return endedOn !== undefined && endedOn <= date;
}

/** Who is on the team on a date, the coordinator first. */
export function teamOn({ team }: Course, date: PlainDate): readonly TeamPlace[] {
  return team.filter(({ period }) => includesDate(period, date));
}

/** Whether a consent carries something on a date: valid, and acted on. */
export function isSharedOn(consent: CourseConsent, date: PlainDate): boolean {
  const { id, withdrawnOn, sharedOn } = consent;
  const withdrawals = withdrawnOn === undefined ? [] : [{ consent: id, withdrawnOn }];
  return sharedOn !== undefined && sharedOn <= date && isValidOn(consent, withdrawals, date);
}

/** What the reach of rights over a course depends on today. Its referral was answered before it began. */
export function sightFactsOf({ consents, sharedByLaw }: Course, today: PlainDate): SightFacts {
  const released = consents
    // What is released to one person by name opens nothing to a house.
    .filter((consent) => consent.toAccount === undefined && isSharedOn(consent, today))
    .map((consent): Release => {
      return {
        kind: consent.content,
        to: consent.toOrganisation,
        as: consent.toRelation,
        until: consent.period.to,
      };
    });
  return { released: [...released, ...sharedByLaw], undecided: false };
}
