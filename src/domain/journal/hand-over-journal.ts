import type { AccountId, ConsentId, OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { HandoverState, JournalHandover, JournalHandoverId } from './journal-handover.ts';

/** A psychologist on the course's team today. */
export interface Psychologist {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
}

export interface HandOverFacts {
  readonly from: AccountId;
  /** Everybody who is a psychologist on the team today, the one who hands over among them. */
  readonly psychologists: readonly Psychologist[];
  readonly hasEntries: boolean;
  /** What she has handed over before, and where that stands. */
  readonly before: readonly { readonly handover: JournalHandover; readonly state: HandoverState }[];
}

export type HandOverRefusal =
  | 'successor-missing'
  | 'not-on-the-team'
  | 'to-oneself'
  | 'nothing-to-hand-over'
  | 'asked-already'
  | 'open-already';

/**
 * Decides whether a journal may be handed over: by the psychologist who treats, to one who treats in the same course.
 * It opens nothing yet: the client is asked, and may say nothing at all.
 */
export function handOverJournal(
  ids: { readonly id: JournalHandoverId; readonly consent: ConsentId },
  to: AccountId | undefined,
  { from, psychologists, hasEntries, before }: HandOverFacts,
  today: PlainDate,
): Result<JournalHandover, HandOverRefusal> {
  if (to === undefined) return refused('successor-missing');
  if (to === from) return refused('to-oneself');
  const successor = psychologists.find(({ account }) => account === to);
  if (successor === undefined) return refused('not-on-the-team');
  if (!hasEntries) return refused('nothing-to-hand-over');
  const toThem = before.filter(({ handover }) => handover.to === to);
  if (toThem.some(({ state }) => state === 'open')) return refused('open-already');
  if (toThem.some(({ state }) => state === 'asked')) return refused('asked-already');
  return accepted({ ...ids, from, to, toOrganisation: successor.organisation, handedOn: today });
}
