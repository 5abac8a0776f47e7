import type { Judgements } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { workNeeds } from '../work-wish/work-wish.ts';
import type { PledgedTerms } from './company-act.ts';

/** What was typed about a pledge; `unreadable` where something was typed that is no day. */
export interface TermsDraft {
  readonly codeId: string;
  readonly from: PlainDate | 'unreadable' | undefined;
  readonly to: PlainDate | 'unreadable' | undefined;
  readonly conditions: string;
  /** What can be given at the place, and what cannot, as it was ticked. */
  readonly gives: readonly string[];
  readonly cannotGive: readonly string[];
}

export const noTermsDraft: TermsDraft = {
  codeId: '',
  from: undefined,
  to: undefined,
  conditions: '',
  gives: [],
  cannotGive: [],
};

export interface TermsRefusals {
  readonly codeId: 'kind-unknown';
  readonly from: 'date-unreadable';
  readonly to: 'date-unreadable' | 'ends-before-it-begins';
  readonly conditions: 'conditions-too-long';
  readonly cannotGive: 'given-and-not';
}

const mostConditions = 500;

/** @param kinds the kinds of work that may be promised on the pledge's day */
export function judgeTerms(draft: TermsDraft, kinds: readonly string[]): Judgements<TermsRefusals> {
  const { codeId, from, to } = draft;
  const conditions = freeText(draft.conditions);
  const isBackwards = isDay(from) && isDay(to) && to < from;
  return {
    codeId: codeId === '' || kinds.includes(codeId) ? undefined : 'kind-unknown',
    from: from === 'unreadable' ? 'date-unreadable' : undefined,
    to: to === 'unreadable' ? 'date-unreadable' : isBackwards ? 'ends-before-it-begins' : undefined,
    conditions:
      conditions !== undefined && conditions.length > mostConditions ? 'conditions-too-long' : undefined,
    cannotGive: draft.cannotGive.some((need) => draft.gives.includes(need)) ? 'given-and-not' : undefined,
  };
}

/** The terms of a draft that was not refused. */
export function termsOf({ codeId, from, to, conditions, gives, cannotGive }: TermsDraft): PledgedTerms {
  return {
    codeId: codeId === '' ? undefined : codeId,
    from: isDay(from) ? from : undefined,
    to: isDay(to) ? to : undefined,
    conditions: freeText(conditions),
    gives: workNeeds.filter((need) => gives.includes(need)),
    cannotGive: workNeeds.filter((need) => cannotGive.includes(need)),
  };
}

function isDay(day: TermsDraft['from']): day is PlainDate {
  return day !== undefined && day !== 'unreadable';
}
