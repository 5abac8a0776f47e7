import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type CprNumber, type CprRefusal, parseCprNumber } from './cpr-number.ts';
import { type PersonName, type PersonNameRefusal, parsePersonName } from './person-name.ts';

/** Whoever gets a record: as they stand in the civil register, and as they like to be called. */
export interface NewCitizen {
  readonly fullName: PersonName;
  readonly callName: PersonName;
  readonly cpr: CprNumber;
}

/** The same, as typed. */
export interface NewCitizenDraft {
  readonly fullName: string;
  readonly callName: string;
  readonly cpr: string;
}

export interface NewCitizenRefusals {
  readonly fullName: PersonNameRefusal;
  readonly callName: 'call-name-missing' | Exclude<PersonNameRefusal, 'name-missing'>;
  readonly cpr: CprRefusal | 'cpr-missing';
}

/** Reads who is to have a record; every field that cannot stand is named at once. */
export function newCitizen(
  draft: NewCitizenDraft,
  today: PlainDate,
): Checked<NewCitizen, NewCitizenRefusals> {
  const fullName = parsePersonName(draft.fullName);
  const callName = parseCallName(draft.callName);
  const cpr: Result<CprNumber, NewCitizenRefusals['cpr']> =
    draft.cpr.trim() === '' ? refused('cpr-missing') : parseCprNumber(draft.cpr, today);
  if (fullName.ok && callName.ok && cpr.ok) {
    return accepted({ fullName: fullName.value, callName: callName.value, cpr: cpr.value });
  }
  const refusals = rejectedAmong<NewCitizenRefusals>({
    fullName: refusalOf(fullName),
    callName: refusalOf(callName),
    cpr: refusalOf(cpr),
  });
  return refusals ?? { ok: false, refusals: {} };
}

function parseCallName(typed: string): Result<PersonName, NewCitizenRefusals['callName']> {
  const name = parsePersonName(typed);
  if (name.ok) return name;
  return refused(name.refusal === 'name-missing' ? 'call-name-missing' : name.refusal);
}

function refusalOf<Refusal extends string>(result: Result<unknown, Refusal>): Refusal | undefined {
  return result.ok ? undefined : result.refusal;
}
