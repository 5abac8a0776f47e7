import type { Relation } from '../access/relation.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { rowOfPlace } from '../programme/access-rows-of.ts';
import type { ConsentQuestion, ProgrammeDefinition } from '../programme/definition.ts';
import type { TeamMember } from '../team/team.ts';
import type { Consent } from './consent.ts';
import { isValidOn } from './is-valid-on.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A yes that stands today, and the question it answers. */
export interface StandingYes {
  readonly question: ConsentQuestion;
  readonly consent: Consent;
}

/** A question that may be asked today: to which house the content would go, and for how long. */
export interface OpenQuestion {
  readonly question: ConsentQuestion;
  readonly toOrganisation: OrganisationId;
  readonly toRelation: Relation;
  readonly until: PlainDate;
}

/** What the citizen can take back, and what they can give. */
export interface ConsentChoices {
  readonly standing: readonly StandingYes[];
  readonly open: readonly OpenQuestion[];
}

/** The facts the choices are worked out from; `courseEndsOn` is absent when no course is under way. */
export interface ConsentFacts {
  readonly definition: Pick<ProgrammeDefinition, 'consents' | 'roles'>;
  /** Everybody on the team today. */
  readonly team: readonly Pick<TeamMember, 'organisation' | 'role'>[];
  readonly courseEndsOn: PlainDate | undefined;
  readonly consents: readonly Consent[];
  readonly withdrawals: readonly Withdrawal[];
}

/**
 * The choices a citizen has today. A question is open when somebody fills the role it names and no yes to
 * their house stands; a yes can be taken back as long as it stands, also when the team has changed since.
 */
export function consentChoices(facts: ConsentFacts, today: PlainDate): ConsentChoices {
  const { definition, consents, withdrawals } = facts;
  const standing = definition.consents.flatMap((question) =>
    consents
      .filter(({ text }) => text.key === question.key)
      .filter((consent) => isValidOn(consent, withdrawals, today))
      .map((consent) => ({ question, consent })),
  );
  return { standing, open: openQuestions(facts, standing, today) };
}

function openQuestions(
  { definition, team, courseEndsOn }: ConsentFacts,
  standing: readonly StandingYes[],
  today: PlainDate,
): OpenQuestion[] {
  if (courseEndsOn === undefined || courseEndsOn < today) return [];
  return definition.consents.flatMap((question) =>
    housesOf(question, team)
      .filter((house) => !standing.some((yes) => answers(yes, question, house)))
      .map((toOrganisation) => ({
        question,
        toOrganisation,
        toRelation: relationOf(question, definition),
        until: courseEndsOn,
      })),
  );
}

/** The checker has seen that a question names a role the definition has. */
function relationOf({ to }: ConsentQuestion, { roles }: ConsentFacts['definition']): Relation {
  const role = roles.find(({ key }) => key === to.role);
  if (role === undefined) throw new Error(`no role ${to.role} in the definition`);
  return rowOfPlace(role);
}

function housesOf({ to }: ConsentQuestion, team: ConsentFacts['team']): OrganisationId[] {
  return [...new Set(team.filter(({ role }) => role === to.role).map(({ organisation }) => organisation))];
}

function answers({ consent }: StandingYes, question: ConsentQuestion, house: OrganisationId): boolean {
  return consent.text.key === question.key && consent.toOrganisation === house;
}
