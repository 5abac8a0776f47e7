import type { JournalRefusal } from '../../domain/journal/write-journal-entry.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

export const journalTexts = dictionary({
  da: {
    title: 'Journal',
    back: 'Forløbet',
    lead: 'Din egen journal. Den er adskilt fra alt andet, og det, der er skrevet, bliver stående.',
    see: 'Kun du kan læse det, du har skrevet her. Hverken teamet, projektlederen eller kommunen kan.',
    newEntry: 'Nyt notat',
    words: 'Hvad vil du huske?',
    wordsHint: 'Datoen sættes af sig selv. Ret ved at skrive et notat mere.',
    save: 'Gem i journalen',
    entries: 'Tidligere',
    none: 'Her er ikke skrevet noget endnu',
    noneText: 'Dit første notat lægger sig her, når du har gemt det.',
    notSaved: 'Notatet er ikke gemt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    refusals: {
      'words-missing': 'Skriv det, du vil huske',
      'words-too-long': 'Del det i to notater. Der er plads til 10.000 tegn i hvert.',
    } satisfies Record<JournalRefusal, string>,
  },
  en: {
    title: 'Journal',
    back: 'The course',
    lead: 'Your own journal. It is kept apart from everything else, and what is written stays written.',
    see: 'Only you can read what you have written here. Neither the team, the project leader nor the municipality can.',
    newEntry: 'New entry',
    words: 'What do you want to remember?',
    wordsHint: 'The date is set by itself. Correct by writing one more entry.',
    save: 'Save in the journal',
    entries: 'Earlier',
    none: 'Nothing is written here yet',
    noneText: 'Your first entry appears here when you have saved it.',
    notSaved: 'The entry is not saved yet',
    nothingLost: 'What you wrote is still here.',
    refusals: {
      'words-missing': 'Write what you want to remember',
      'words-too-long': 'Split it into two entries. Each holds 10,000 characters.',
    },
  },
});
