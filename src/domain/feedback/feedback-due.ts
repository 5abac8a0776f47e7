import { addWeeks, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { type FeedbackDraft, openDraft } from './feedback-draft.ts';

/** So often the caseworker outside the team hears how it goes, where the citizen agreed to it. */
export const feedbackEveryWeeks = 6;

/** When feedback is due, from two weeks before; `daysLeft` is negative when it is late. */
export interface FeedbackDue {
  readonly dueOn: PlainDate;
  readonly daysLeft: number;
  /** The day something was last sent; absent while nothing was. */
  readonly lastOn: PlainDate | undefined;
}

const noticeDays = 14;

export interface DueFacts {
  readonly startsOn: PlainDate;
  /** The first day of the yes that stands; absent when none does. */
  readonly consentFrom: PlainDate | undefined;
  readonly drafts: readonly Pick<FeedbackDraft, 'state'>[];
}

/**
 * Works out whether feedback is due. Without a yes that stands none ever is; a proposal that waits for its answer is
 * enough done, and one kept back counts as an answer: nobody is nagged about a no.
 */
export function feedbackDue(
  { startsOn, consentFrom, drafts }: DueFacts,
  today: PlainDate,
): FeedbackDue | undefined {
  if (consentFrom === undefined || startsOn > today || openDraft(drafts) !== undefined) return undefined;
  const settled = drafts.flatMap(({ state }) => (state.is === 'open' ? [] : [state.on]));
  const since = [startsOn, consentFrom, ...settled].toSorted().at(-1) ?? startsOn;
  const dueOn = addWeeks(since, feedbackEveryWeeks);
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft > noticeDays) return undefined;
  const sent = drafts.flatMap(({ state }) => (state.is === 'released' ? [state.on] : []));
  return { dueOn, daysLeft, lastOn: sent.toSorted().at(-1) };
}

/** So long a caseworker's day tells that feedback has come. */
const newsDays = 14;

/** Whether feedback sent on a day is still news on another. */
export function isNews(releasedOn: PlainDate, today: PlainDate): boolean {
  const days = daysBetween(releasedOn, today);
  return days >= 0 && days < newsDays;
}
