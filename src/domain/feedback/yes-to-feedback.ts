import type { Consent } from '../consent/consent.ts';
import { lastDayOfYes } from '../consent/last-day-of-yes.ts';
import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ConsentQuestion } from '../programme/definition.ts';

/** A programme that asks no question of its own about feedback is given so long a yes at most. */
const usualWeeks = 26;

/** The words a yes rests on, as the citizen sees them before the press. */
export interface YesWords {
  readonly purpose: string;
  readonly words: string;
  readonly toldConsequences: string;
}

/** What the period and the text of a yes follow from. */
export interface YesFacts {
  readonly authority: OrganisationId;
  /** The programme's own question about feedback to the caseworker outside the team, where it has one. */
  readonly question: Pick<ConsentQuestion, 'key' | 'textVersion' | 'atMostWeeks'> | undefined;
  /** The course's last planned day; absent where none is planned. */
  readonly courseEndsOn: PlainDate | undefined;
}

/** The last day of a yes given today: the end of the course, but never longer than the programme says. */
export function yesLastsTo({ question, courseEndsOn }: YesFacts, today: PlainDate): PlainDate {
  return lastDayOfYes(question?.atMostWeeks ?? usualWeeks, courseEndsOn, today);
}

/**
 * The yes that lies in the citizen's own press of "send it": to feedback from the team, to the caseworkers outside it
 * in the authority that keeps the record, from today. A yes without such words would be none (retssikkerhedsloven
 * § 11 a).
 */
export function yesToFeedback(id: ConsentId, words: YesWords, facts: YesFacts, today: PlainDate): Consent {
  const { authority, question } = facts;
  return {
    ...words,
    id,
    content: 'feedback',
    toOrganisation: authority,
    toRelation: 'responsible_outside_team',
    period: { from: today, to: yesLastsTo(facts, today) },
    text: question ? { key: question.key, version: question.textVersion } : { key: 'feedback', version: 1 },
    howGiven: 'screen',
    givenOn: today,
  };
}

/** The programme's question about feedback to the caseworker outside the team. */
export function feedbackQuestion(questions: readonly ConsentQuestion[]): ConsentQuestion | undefined {
  return questions.find(({ content, to }) => content === 'feedback' && to.who === 'former_caseworker');
}
