/**
 * The ways to be let in for a while. One shape for all of them: four mechanisms would be four leaks.
 *  - break_the_glass: staff of the owning authority, or a leader of the run, in an emergency, for four hours
 *  - leaders_need: the run's leader reads notes along, for a reason, for two weeks at most
 *  - invited_meeting: somebody the citizen agreed to have around comes to one meeting
 *  - company_people: people at a workplace, until twelve weeks after the last agreement there
 */
export type GrantKind = 'break_the_glass' | 'leaders_need' | 'invited_meeting' | 'company_people';

/** From when to when somebody is let in; `endedAt` when it was ended before its time. */
export interface GrantSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | undefined;
}

export type GrantState = 'open' | 'over' | 'ended';

/** Where a grant stands at an instant: it opens from its start, and at its end it opens no longer. */
export function grantState({ startsAt, endsAt, endedAt }: GrantSpan, instant: Date): GrantState {
  if (endedAt !== undefined) return 'ended';
  return startsAt <= instant && instant < endsAt ? 'open' : 'over';
}
