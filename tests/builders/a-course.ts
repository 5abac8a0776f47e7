import type { OrganisationId } from '../../src/domain/kernel/ids.ts';
import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Course, CourseConsent, TeamPlace } from '../../src/features/enrolments/index.ts';
import { aConsentForWeeks } from './a-consent.ts';
import { aName } from './a-name.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** The municipality that owns the records of these tests, and the association that lends it staff. */
export const authority = anId<OrganisationId>(2);
export const lender = anId<OrganisationId>(200);

const startsOn: PlainDate = addDays(addWeeks(today, -8), -2);

/** A place on the team since the course began. */
export function aPlace(number: number, name: string, changes: Partial<TeamPlace> = {}): TeamPlace {
  return {
    id: anId(1000 + number),
    standsInFor: undefined,
    account: anId(100 + number),
    organisation: authority,
    name,
    role: 'caseworker',
    accessRow: 'team_general',
    coordinates: false,
    period: { from: startsOn, to: undefined },
    ...changes,
  };
}

/** Asta's course in week 9: Karla coordinates and is responsible, Jens comes from the association, Lea leads. */
export function aCourse(changes: Partial<Course> = {}): Course {
  const karla = aPlace(1, 'Karla Mønster', { coordinates: true });
  const lea = aPlace(5, 'Lea Forlæg', { role: 'project-leader' });
  return {
    id: anId(1),
    authority: anId(2),
    citizen: anId(3),
    run: anId(4),
    referral: anId(5),
    versionId: anId(6),
    callName: aName('Asta'),
    runName: 'Ådal 2026',
    startsOn,
    endedOn: undefined,
    changes: [],
    team: [
      karla,
      aPlace(2, 'Jens Skitse', {
        organisation: lender,
        role: 'company-consultant',
        accessRow: 'team_company_consultant',
      }),
      aPlace(3, 'Pia Prik', { role: 'psychologist', accessRow: 'team_psychologist' }),
      aPlace(4, 'Erik Eftergjort', {
        role: 'occupational-therapist',
        accessRow: 'team_occupational_therapist',
      }),
      lea,
    ],
    former: undefined,
    responsible: karla,
    leaders: [lea],
    consents: [],
    sharedByLaw: [],
    ...changes,
  };
}

/** Asta's yes to the association's reading the team's notes, acted on the day it was given. */
export function aSharedConsent(changes: Partial<CourseConsent> = {}): CourseConsent {
  return {
    ...aConsentForWeeks(13),
    toOrganisation: lender,
    toRelation: 'team_company_consultant',
    toName: 'Foreningen Trædesten',
    withdrawnOn: undefined,
    sharedOn: today,
    ...changes,
  };
}
