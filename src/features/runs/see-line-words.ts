import { openingsOf } from '../../domain/access/locks.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { runTexts } from './run-texts.ts';

/** Who may read figures, from the access table and nowhere else: "projektlederen". */
export function figureReaders(language: Language): string {
  const { relations } = runTexts[language];
  const readers = openingsOf('figure.read').map(({ relation }) => relations[relation]);
  return new Intl.ListFormat(language).format(readers);
}
