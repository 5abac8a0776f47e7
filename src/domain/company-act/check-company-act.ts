import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';
import { judgeTerms, noTermsDraft, type TermsDraft, type TermsRefusals, termsOf } from './check-terms.ts';
import { type ActForm, type ActKind, actForms, type CompanyAct, noTerms } from './company-act.ts';

export type NewCompanyAct = Pick<CompanyAct, 'kind' | 'on' | 'company' | 'people' | 'hoursAWeek' | 'pledged'>;

/** What was typed; `unreadable` where something was typed that is none. */
export interface CompanyActDraft {
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly company: string;
  readonly people: number | 'unreadable' | undefined;
  readonly hours: number | 'unreadable' | undefined;
  readonly terms: TermsDraft;
}

export interface CompanyActRefusals extends TermsRefusals {
  readonly on: PastDayRefusal;
  readonly company: 'company-missing' | 'company-too-long';
  readonly people: 'people-missing' | 'people-out-of-range' | 'places-or-hours-missing';
  readonly hours: 'hours-out-of-range';
}

const longestName = 120;
const mostPeople = 10_000;
const mostHours = 10_000;

/**
 * Reads an act of a kind; everything that cannot stand is named at once. What is done is told when it is done.
 *
 * @param workKinds the kinds of work a company may promise that day
 */
export function checkCompanyAct(
  kind: ActKind,
  draft: CompanyActDraft,
  today: PlainDate,
  workKinds: readonly string[],
): Checked<NewCompanyAct, CompanyActRefusals> {
  const form: ActForm = actForms[kind];
  const company = form.company ? freeText(draft.company) : undefined;
  const people = form.people ? draft.people : undefined;
  const hours = form.hours ? draft.hours : undefined;
  const { on } = draft;
  const isEmptyPledge = kind === 'pledge' && people === undefined && hours === undefined;
  const refusals = rejectedAmong<CompanyActRefusals>({
    on: refusedPastDay(on, today),
    company: refusedCompany(form, company),
    people: isEmptyPledge ? 'places-or-hours-missing' : refusedPeople(form, people),
    hours: hours === undefined || isWithin(hours, mostHours) ? undefined : 'hours-out-of-range',
    ...judgeTerms(form.terms ? draft.terms : noTermsDraft, workKinds),
  });
  if (refusals !== undefined) return refusals;
  if (on === undefined || on === 'unreadable' || people === 'unreadable' || hours === 'unreadable')
    throw new Error('an act without refusals is whole');
  const pledged = form.terms ? termsOf(draft.terms) : noTerms;
  return accepted({ kind, on, company, people, hoursAWeek: hours, pledged });
}

function refusedCompany(
  form: ActForm,
  company: string | undefined,
): CompanyActRefusals['company'] | undefined {
  if (company === undefined) return form.company === 'demanded' ? 'company-missing' : undefined;
  return company.length > longestName ? 'company-too-long' : undefined;
}

function refusedPeople(
  form: ActForm,
  people: CompanyActDraft['people'],
): CompanyActRefusals['people'] | undefined {
  if (people === undefined) return form.people === 'demanded' ? 'people-missing' : undefined;
  return isWithin(people, mostPeople) && Number.isInteger(people) ? undefined : 'people-out-of-range';
}

function isWithin(count: number | 'unreadable', most: number): boolean {
  return count !== 'unreadable' && count > 0 && count <= most;
}
