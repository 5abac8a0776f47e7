import type { Consent } from '../consent/consent.ts';
import { lastDayOfYes } from '../consent/last-day-of-yes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { HandoverState, JournalHandover } from './journal-handover.ts';

/** A yes to a successor lasts as long as the course, and a year at most. */
const mostWeeks = 52;

/** The words the client says yes to. */
export interface HandoverWords {
  readonly purpose: string;
  readonly words: string;
  readonly toldConsequences: string;
}

export function handoverLastsTo(courseEndsOn: PlainDate | undefined, today: PlainDate): PlainDate {
  return lastDayOfYes(mostWeeks, courseEndsOn, today);
}

/** Gives the client's yes to a handover: to that one psychologist by name, from today, while the question stands. */
export function sayYesToHandover(
  handover: JournalHandover,
  state: HandoverState,
  words: HandoverWords,
  courseEndsOn: PlainDate | undefined,
  today: PlainDate,
): Result<Consent, 'not-asked'> {
  if (state !== 'asked') return refused('not-asked');
  return accepted({
    ...words,
    id: handover.consent,
    content: 'journal',
    toOrganisation: handover.toOrganisation,
    toRelation: 'team_psychologist',
    toAccount: handover.to,
    period: { from: today, to: handoverLastsTo(courseEndsOn, today) },
    text: { key: 'journal-handover', version: 1 },
    howGiven: 'screen',
    givenOn: today,
  });
}
