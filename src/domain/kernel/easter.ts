import { type PlainDate, plainDate } from './plain-date.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar.
 * Source: the anonymous rule of 1876, in the letters of Jean Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easterSunday(year: number): PlainDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - leapShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return plainDate(`${pad(year, 4)}-${pad(Math.floor(day / 31), 2)}-${pad((day % 31) + 1, 2)}`);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
