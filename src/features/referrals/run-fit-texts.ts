import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said about a first day, held against the run's days. */
export const runFitTexts = dictionary({
  da: {
    inside: (end: string) => `Forløbet slutter ${end}. Det er inden for indsatsens periode.`,
    open: (phase: string, end: string) =>
      `${phase} er åben. Indsatsen slutter ${end}, og det gør forløbet så også.`,
    tooLate: 'Forløbet når ikke det hele, før indsatsen slutter',
    tooLateText: (courseEnd: string, runEnd: string) =>
      `Det ville slutte ${courseEnd}, men indsatsen slutter ${runEnd}.`,
    lastStart: (date: string) => `Sidste dag at starte for at nå alle faser er ${date}.`,
    noStart: 'Ingen første dag når alle faser.',
    after: 'Første dag ligger efter indsatsens sidste dag',
    afterText: (end: string) => `Indsatsen slutter ${end}.`,
    before: 'Første dag ligger før indsatsen begynder',
    beforeText: (start: string) => `Indsatsen begynder ${start}.`,
    still: 'Vil I begynde alligevel, så tryk på Start forløbet en gang til.',
  },
  en: {
    inside: (end: string) => `The course ends ${end}. That is inside the programme’s period.`,
    open: (phase: string, end: string) =>
      `${phase} is open. The programme ends ${end}, and then so does the course.`,
    tooLate: 'The course will not have all of it before the programme ends',
    tooLateText: (courseEnd: string, runEnd: string) =>
      `It would end ${courseEnd}, but the programme ends ${runEnd}.`,
    lastStart: (date: string) => `The last day to start and have all phases is ${date}.`,
    noStart: 'No first day has all phases.',
    after: 'The first day is after the programme’s last day',
    afterText: (end: string) => `The programme ends ${end}.`,
    before: 'The first day is before the programme begins',
    beforeText: (start: string) => `The programme begins ${start}.`,
    still: 'If you want to begin all the same, press Start the course once more.',
  },
});
