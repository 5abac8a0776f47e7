import { openingsOf } from '../../domain/access/locks.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { cardTexts } from './card-texts.ts';

/** Who may read a house's cards, from the access table and nowhere else. */
export function cardReaders(house: string, language: Language): string {
  const t = cardTexts[language];
  const readers: Readonly<Partial<Record<string, string>>> = t.readers;
  const words = openingsOf('company_card.read').flatMap(({ relation }) => {
    // Another house reads what was shared with it, and the page says which.
    if (relation === 'card_recipient') return [];
    const word = readers[relation];
    if (word === undefined) throw new Error(`${relation} reads cards and has no word`);
    return [word];
  });
  return t.see(house, new Intl.ListFormat(language).format(words));
}
