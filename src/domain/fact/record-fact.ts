import type { CodeList } from '../code-list/code-list.ts';
import { judgeCode } from '../code-list/judge-code.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { Period } from '../kernel/period.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import {
  type Censoring,
  type DecidedFor,
  decidedFor,
  type FactKind,
  type FactSource,
  factSources,
} from '../outcome/ledger-words.ts';
import { extents, type FactForm, factForms, returnedTo } from './fact-form.ts';

/** A fact as it goes into the ledger. */
export interface NewFact {
  readonly kind: FactKind;
  readonly period: Period;
  readonly codeId: string | undefined;
  readonly hoursAWeek: number | undefined;
  readonly place: string | undefined;
  readonly extent: (typeof extents)[number] | undefined;
  readonly returnedTo: (typeof returnedTo)[number] | undefined;
  readonly decidedFor: DecidedFor | undefined;
  readonly noLonger: Exclude<Censoring, 'pension'> | undefined;
  readonly source: FactSource;
}

/** What was typed. Dates and hours are `unreadable` where something was typed that is none. */
export interface FactDraft {
  readonly from: PlainDate | 'unreadable' | undefined;
  readonly to: PlainDate | 'unreadable' | undefined;
  readonly codeId: string;
  readonly hours: number | 'unreadable' | undefined;
  readonly place: string;
  readonly extent: string;
  readonly returnedTo: string;
  readonly decidedFor: string;
  readonly noLonger: string;
  readonly source: string;
}

export interface FactRefusals {
  readonly from: 'date-missing' | 'date-unreadable' | 'date-too-far';
  readonly to: 'date-unreadable' | 'ends-before-it-begins' | 'date-too-far';
  readonly code: 'code-missing' | 'code-not-valid-then';
  readonly hours: 'hours-unreadable' | 'hours-out-of-range';
  readonly place: 'place-too-long';
  readonly extent: 'extent-missing';
  readonly decidedFor: 'decided-for-missing';
  readonly noLonger: 'no-longer-missing';
  readonly source: 'source-missing';
}

const mostHours = 60;
const longestPlace = 120;
/** A job may be agreed on before it begins. */
const monthsAhead = 12;

/** The reasons people write down; a pension is a benefit and is seen from that. */
export const noLongers = ['moved', 'dead', 'consent_withdrawn'] as const;

/**
 * Reads a fact; every field that cannot stand is named at once. Whether a code may stand is asked on the fact's own
 * first day: an old fact keeps the codes of its time.
 */
export function checkFact(
  kind: FactKind,
  draft: FactDraft,
  codes: CodeList,
  today: PlainDate,
): Checked<NewFact, FactRefusals> {
  const form: FactForm = factForms[kind];
  const place = form.place ? freeText(draft.place) : undefined;
  const chosen = chosenIn(kind, draft);
  const source = factSources.find((one) => one === draft.source);
  const needsCode = form.list !== undefined && (kind !== 'decision' || chosen.decidedFor === 'work');
  const refusals = rejectedAmong<FactRefusals>({
    ...refusedDays(form, draft, today),
    code: needsCode ? refusedCode(draft, codes) : undefined,
    hours: form.hours ? refusedHours(draft.hours) : undefined,
    place: place !== undefined && place.length > longestPlace ? 'place-too-long' : undefined,
    extent: kind === 'return_from_sick_leave' && chosen.extent === undefined ? 'extent-missing' : undefined,
    decidedFor: kind === 'decision' && chosen.decidedFor === undefined ? 'decided-for-missing' : undefined,
    noLonger:
      kind === 'followed_no_longer' && chosen.noLonger === undefined ? 'no-longer-missing' : undefined,
    source: source === undefined ? 'source-missing' : undefined,
  });
  if (refusals !== undefined) return refusals;
  const { from, to, hours } = draft;
  if (source === undefined || !isDay(from) || to === 'unreadable' || hours === 'unreadable')
    throw new Error('a fact without refusals is whole');
  return accepted({
    kind,
    period: { from, to: form.lasts ? to : from },
    codeId: needsCode ? draft.codeId : undefined,
    hoursAWeek: form.hours ? hours : undefined,
    place,
    ...chosen,
    source,
  });
}

function isDay(day: FactDraft['from']): day is PlainDate {
  return day !== undefined && day !== 'unreadable';
}

function chosenIn(kind: FactKind, draft: FactDraft) {
  const isReturn = kind === 'return_from_sick_leave';
  return {
    extent: isReturn ? extents.find((one) => one === draft.extent) : undefined,
    returnedTo: isReturn ? returnedTo.find((one) => one === draft.returnedTo) : undefined,
    decidedFor: kind === 'decision' ? decidedFor.find((one) => one === draft.decidedFor) : undefined,
    noLonger: kind === 'followed_no_longer' ? noLongers.find((one) => one === draft.noLonger) : undefined,
  };
}

function refusedDays(
  { lasts }: FactForm,
  { from, to }: FactDraft,
  today: PlainDate,
): { readonly [Field in 'from' | 'to']: FactRefusals[Field] | undefined } {
  const last = addMonths(today, monthsAhead);
  const tooFar = isDay(from) && from > last ? 'date-too-far' : undefined;
  return {
    from: from === undefined ? 'date-missing' : from === 'unreadable' ? 'date-unreadable' : tooFar,
    to: lasts ? refusedEnd(from, to, addMonths(today, 10 * monthsAhead)) : undefined,
  };
}

function refusedEnd(
  from: FactDraft['from'],
  to: FactDraft['to'],
  last: PlainDate,
): FactRefusals['to'] | undefined {
  if (to === undefined) return undefined;
  if (to === 'unreadable') return 'date-unreadable';
  if (isDay(from) && to < from) return 'ends-before-it-begins';
  return to > last ? 'date-too-far' : undefined;
}

function refusedCode({ codeId, from }: FactDraft, codes: CodeList): FactRefusals['code'] | undefined {
  if (codeId === '') return 'code-missing';
  const judged = isDay(from) ? judgeCode(codes, codeId, from) : undefined;
  if (judged === undefined || judged.ok) return undefined;
  return judged.refusal === 'code-unknown' ? 'code-missing' : 'code-not-valid-then';
}

function refusedHours(hours: FactDraft['hours']): FactRefusals['hours'] | undefined {
  if (hours === undefined) return undefined;
  if (hours === 'unreadable') return 'hours-unreadable';
  return hours > 0 && hours <= mostHours ? undefined : 'hours-out-of-range';
}
