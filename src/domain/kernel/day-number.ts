/**
 * Days counted through: 1970-01-01 is 0, the day before is -1. Pages lay out whole courses week by week, and adding to
 * a number is some fifty times cheaper than asking a calendar.
 *
 * The count is that of Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so that the
 * day that is not always there comes last, and repeat every 400 years.
 */
const daysInEra = 146_097;
const epoch = 719_468;

/** The number of a date written `2026-11-18`. */
export function dayNumber(date: string): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** The number of a day of a month; January is 1. */
export function dayNumberOf(ofYear: number, month: number, day: number): number {
  const year = ofYear - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - epoch;
}

/** The year of a date written `2026-11-18`. */
export function yearOf(date: string): number {
  return twoDigitsAt(date, 0) * 100 + twoDigitsAt(date, 2);
}

/** The month of a date written `2026-11-18`; January is 1. */
export function monthOf(date: string): number {
  return twoDigitsAt(date, 5);
}

/** The day of the month of a date written `2026-11-18`. */
export function dayOfMonth(date: string): number {
  return twoDigitsAt(date, 8);
}

/** A run's figures ask a million times: reading digits makes no texts on the way. */
function twoDigitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
}

const zero = '0'.charCodeAt(0);

/** The texts of the days from 1901 to 2098: each is made once, and one that stands already is told apart at a glance. */
const firstKept = -25_000;
const kept = new Array<string | undefined>(72_000).fill(undefined);

/** The date of a number, written `2026-11-18`; for the years 0 to 9999. */
export function dateOfDay(number: number): string {
  const at = number - firstKept;
  if (at < 0 || at >= kept.length) return writtenOut(number);
  const known = kept[at] ?? writtenOut(number);
  kept[at] = known;
  return known;
}

function writtenOut(number: number): string {
  const shifted = number + epoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** How many days a month has; January is 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number of one or two digits with two. */
function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
