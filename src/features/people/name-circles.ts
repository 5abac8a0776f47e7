import type { Circle } from '../../domain/person/who-reads.ts';
import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { peopleTexts } from './people-texts.ts';

/**
 * "Borgeren selv, visitationen og projektlederen": people around a citizen, as a sentence begins with them.
 * @param toCitizen the sentence speaks to the citizen
 */
export function nameCircles(circles: readonly Circle[], language: Language, toCitizen = false): string {
  const t = peopleTexts[language];
  const names = circles.map((circle) => (circle === 'citizen' && toCitizen ? t.you : t.circles[circle]));
  const words = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return capital(words);
}
