import { easterSunday } from './easter.ts';
import { addDays, type PlainDate, plainDate } from './plain-date.ts';

/** The last year in which the fourth Friday after Easter was a holiday (act 214 of 7 March 2023). */
const lastGreatPrayerDay = 2023;

/** Holidays by their distance from Easter Sunday: from Maundy Thursday to Whit Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

/**
 * The public holidays of the Danish national church in a year, each as a date. Constitution Day, Christmas Eve and
 * New Year's Eve are not among them: many offices are shut, but no act makes them holidays, so a day counted here
 * never comes later than the law's own.
 * Source: the list of holidays in the church's ordinance of 1770 as it stands, and act 214 of 7 March 2023.
 */
export function danishHolidays(year: number): ReadonlySet<PlainDate> {
  const easter = easterSunday(year);
  const moving = year <= lastGreatPrayerDay ? [...fromEaster, 26] : fromEaster;
  const fixed = ['01-01', '12-25', '12-26'].map((day) =>
    plainDate(`${String(year).padStart(4, '0')}-${day}`),
  );
  return new Set([...fixed, ...moving.map((days) => addDays(easter, days))]);
}
