import type { Brand } from '../kernel/brand.ts';
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** The ten digits of a Danish civil registration number, without hyphen: DDMMYY and a serial number. */
export type CprNumber = Brand<string, 'CprNumber'>;

export type CprRefusal = 'cpr-not-ten-digits' | 'cpr-date-impossible' | 'cpr-born-in-the-future';

const written = /^\d{6}-?\d{4}$/;

/** Replacement numbers, for people without a number of their own, are told by 60 added to the day. */
const replacementDays = 60;

/**
 * Reads a CPR number as people write it: spaces and one hyphen before the serial number are fine.
 * Modulus 11 is not asked: numbers without it have been given out since 1 October 2007.
 */
export function parseCprNumber(text: string, today: PlainDate): Result<CprNumber, CprRefusal> {
  const digits = text.replaceAll(/\s/g, '');
  if (!written.test(digits)) return refused('cpr-not-ten-digits');
  const cpr = digits.replace('-', '') as CprNumber;
  const bornOn = dateWithin(cpr);
  if (bornOn === undefined) return refused('cpr-date-impossible');
  return bornOn > today ? refused('cpr-born-in-the-future') : accepted(cpr);
}

/** The birth date a number carries. Throws on digits that were never parsed: that is a mistake of ours. */
export function birthDateOf(cpr: CprNumber): PlainDate {
  const bornOn = dateWithin(cpr);
  if (bornOn === undefined) throw new Error('a CPR number without a birth date was not parsed');
  return bornOn;
}

export function isReplacementNumber(cpr: CprNumber): boolean {
  return Number(cpr.slice(0, 2)) > replacementDays;
}

function dateWithin(cpr: CprNumber): PlainDate | undefined {
  const day = Number(cpr.slice(0, 2)) - (isReplacementNumber(cpr) ? replacementDays : 0);
  const yearInCentury = Number(cpr.slice(4, 6));
  const year = centuryOf(Number(cpr.charAt(6)), yearInCentury) + yearInCentury;
  return parsePlainDate(`${year}-${cpr.slice(2, 4)}-${String(day).padStart(2, '0')}`);
}

/**
 * The century, by the seventh digit and the two digits of the year
 * (the CPR office, "Personnummeret i CPR": the table of serial numbers and birth years).
 */
function centuryOf(seventhDigit: number, yearInCentury: number): number {
  if (seventhDigit <= 3) return 1900;
  if (seventhDigit === 4 || seventhDigit === 9) return yearInCentury <= 36 ? 2000 : 1900;
  return yearInCentury <= 57 ? 2000 : 1800;
}
