import type { ReferralId } from '../../src/domain/kernel/ids.ts';
import { addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { CaseRow } from '../../src/domain/outcome/case-row.ts';
import type { CompletionRow } from '../../src/domain/outcome/completion-row.ts';
import type { FactId, OutcomeFact } from '../../src/domain/outcome/outcome-fact.ts';
import type { KnownFact } from '../../src/domain/outcome/way-row.ts';
import { aCourseUnderWay } from './a-completion-row.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** Something that happened on a day and was written down that day, unless told otherwise. */
export function on(date: PlainDate, recordedOn: PlainDate = date): KnownFact {
  return { on: date, recordedOn };
}

/** Somebody referred forty weeks ago, accepted and under way since thirty, of whom nothing else is known. */
export function aCase(changes: Partial<CaseRow> = {}): CaseRow {
  const sent = on(addWeeks(today, -40));
  return {
    referral: anId<ReferralId>(1),
    sent,
    answer: { ...on(addWeeks(today, -38)), given: 'accepted' },
    ownNo: undefined,
    course: aCourseUnderWay(),
    personKey: 'somebody',
    phaseEnds: undefined,
    facts: [],
    meetings: [],
    scores: [],
    ...changes,
  };
}

/** The same, with a course of one's own. */
export function aCaseWith(course: CompletionRow | undefined): CaseRow {
  return aCase({ course });
}

let facts = 0;

/** A job that began ten weeks ago and goes on, known from a contract and written down the day it began. */
export function aFact(changes: Partial<OutcomeFact> = {}): OutcomeFact {
  facts += 1;
  const from = changes.from ?? addWeeks(today, -10);
  return {
    id: anId<FactId>(10_000 + facts),
    kind: 'work',
    code: 'fleksjob',
    from,
    to: undefined,
    hoursAWeek: undefined,
    employer: undefined,
    decidedFor: undefined,
    noLonger: undefined,
    source: 'contract',
    recordedOn: from,
    replaces: undefined,
    takenBack: false,
    ...changes,
  };
}
