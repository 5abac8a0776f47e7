import { dateTexts } from './date-texts.ts';
import type { Language } from './dictionary.ts';
import { keepTogether } from './keep-together.ts';

/** "12 dage", "1 dag". */
export function formatDays(count: number, language: Language): string {
  return keepTogether(dateTexts[language].days(count));
}

/** "13 uger", "1 uge". */
export function formatWeeks(count: number, language: Language): string {
  return keepTogether(dateTexts[language].weeks(count));
}

/** "45 min", "1 time", "1 time 30 min". */
export function formatMinutes(minutes: number, language: Language): string {
  const t = dateTexts[language];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? t.hours(hours) : '', rest > 0 || hours === 0 ? t.minutes(rest) : ''];
  return keepTogether(parts.filter((part) => part !== '').join(' '));
}

/** A time of day `09:15` as people write it: "9.15" in Danish, "9:15" in English. */
export function formatTime(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}${language === 'da' ? '.' : ':'}${minute}`;
}
