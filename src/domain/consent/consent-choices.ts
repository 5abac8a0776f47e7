import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import { rowOfPlace } from '../programme/access-rows-of.ts';
import type { ConsentQuestion, ProgrammeDefinition, Role } from '../programme/definition.ts';
import type { TeamMember } from '../team/team.ts';
import type { Consent } from './consent.ts';
import { daysUntilItRunsOut } from './consent-standing.ts';
import { isValidOn } from './is-valid-on.ts';
import { isSameRecipient, type Recipient } from './recipient.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A yes that stands today, and the question it answers. */
export interface StandingYes {
  readonly question: ConsentQuestion;
  readonly consent: Consent;
}

/** A question that may be asked today: to which house's people the content would go, and for how long. */
export interface OpenQuestion extends Recipient {
  readonly question: ConsentQuestion;
  readonly until: PlainDate;
}

/** What the citizen can take back, what they can give, and what they can say yes to anew before it runs out. */
export interface ConsentChoices {
  readonly standing: readonly StandingYes[];
  readonly open: readonly OpenQuestion[];
  readonly renewals: readonly OpenQuestion[];
}

/**
 * The facts the choices are worked out from. `courseEndsOn` is absent when no course is under way, and `open` when
 * one is that has no planned end.
 */
export interface ConsentFacts {
  /** The authority that keeps the record: where a caseworker outside the team sits. */
  readonly authority: OrganisationId;
  readonly definition: Pick<ProgrammeDefinition, 'consents' | 'roles'>;
  /** Everybody on the team today. */
  readonly team: readonly Pick<TeamMember, 'organisation' | 'role'>[];
  readonly courseEndsOn: PlainDate | 'open' | undefined;
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
  const asked = questionsToday(facts, today);
  const answered = (one: OpenQuestion) => standing.filter((yes) => answers(yes, one));
  return {
    standing,
    open: asked.filter((one) => answered(one).length === 0),
    renewals: asked.filter((one) => {
      const yeses = answered(one);
      return yeses.length > 0 && yeses.every((yes) => isWorthRenewing(yes, one, withdrawals, today));
    }),
  };
}

/** A yes that ends soon, where a new one would last longer. */
function isWorthRenewing(
  { consent }: StandingYes,
  { until }: OpenQuestion,
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): boolean {
  const isSoon = daysUntilItRunsOut(consent, withdrawals, today) !== undefined;
  return isSoon && consent.period.to !== undefined && consent.period.to < until;
}

function questionsToday(facts: ConsentFacts, today: PlainDate): OpenQuestion[] {
  const { definition, courseEndsOn } = facts;
  if (courseEndsOn === undefined || courseEndsOn < today) return [];
  return definition.consents.flatMap((question) =>
    recipientsOf(question, facts).map((recipient) => ({
      question,
      ...recipient,
      until: lastDayOf(question, courseEndsOn, today),
    })),
  );
}

/** A yes lasts to the end of the course, but never longer than its programme says. Texts compare in date order. */
function lastDayOf({ atMostWeeks }: ConsentQuestion, courseEndsOn: PlainDate | 'open', today: PlainDate) {
  const latest = addDays(addWeeks(today, atMostWeeks), -1);
  return courseEndsOn === 'open' || latest < courseEndsOn ? latest : courseEndsOn;
}

/**
 * Whom a question is about today: the houses of whoever fills the role, or the caseworker outside the team. Nobody for
 * one about a relative or a professional, who has no compartment to read from. The checker has seen that a question
 * names a role the definition has.
 */
function recipientsOf({ to }: ConsentQuestion, { definition, team, authority }: ConsentFacts): Recipient[] {
  if (to.who === 'former_caseworker') {
    return [{ toOrganisation: authority, toRelation: 'responsible_outside_team' }];
  }
  if (to.who !== 'role') return [];
  const role = definition.roles.find(({ key }) => key === to.role);
  if (role === undefined) throw new Error(`no role ${to.role} in the definition`);
  return housesOf(role, team).map((toOrganisation) => ({ toOrganisation, toRelation: rowOfPlace(role) }));
}

function housesOf({ key }: Role, team: ConsentFacts['team']): OrganisationId[] {
  return [...new Set(team.filter(({ role }) => role === key).map(({ organisation }) => organisation))];
}

function answers({ consent }: StandingYes, asked: OpenQuestion): boolean {
  return consent.text.key === asked.question.key && isSameRecipient(consent, asked);
}
