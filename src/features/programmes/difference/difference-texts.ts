import type { Change } from '../../../domain/programme/difference/change.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words around a difference between two versions. */
export const differenceTexts = dictionary({
  da: {
    kinds: {
      added: 'Ny',
      removed: 'Væk',
      changed: 'Ændret',
      reordered: 'Ny rækkefølge',
    } satisfies Record<Change['kind'], string>,
    fromTo: (before: string, after: string) => `Før: ${before} · Nu: ${after}`,
    seeFile: 'se filen',
    afterWeeks: (weeks: string) => `efter ${weeks}`,
    onDate: (date: string) => `den ${date}`,
    open: (weeks: string) => `åben, ses på hver gang der er gået ${weeks}`,
    none: 'Der er ingen forskel',
    noneText: 'De to versioner siger det samme.',
    count: (changes: number) => (changes === 1 ? '1 ting er ændret' : `${changes} ting er ændret`),
  },
  en: {
    kinds: { added: 'New', removed: 'Gone', changed: 'Changed', reordered: 'New order' },
    fromTo: (before: string, after: string) => `Before: ${before} · Now: ${after}`,
    seeFile: 'see the file',
    afterWeeks: (weeks: string) => `after ${weeks}`,
    onDate: (date: string) => `on ${date}`,
    open: (weeks: string) => `open, looked at whenever ${weeks} have passed`,
    none: 'There is no difference',
    noneText: 'The two versions say the same.',
    count: (changes: number) => (changes === 1 ? '1 thing has changed' : `${changes} things have changed`),
  },
});
