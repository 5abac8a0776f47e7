import type { Circle } from '../../domain/person/who-reads.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { peopleTexts } from './people-texts.ts';

/** "Borgeren selv, visitationen og projektlederen": people around a citizen, as a sentence begins with them. */
export function nameCircles(circles: readonly Circle[], language: Language): string {
  const t = peopleTexts[language];
  const names = circles.map((circle) => t.circles[circle]);
  const words = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
