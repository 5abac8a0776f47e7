import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The psychologist's journal, as the citizen is asked about it on their own page. */
export const citizenJournalTexts = dictionary({
  da: {
    title: (to: string) => `Må ${to} læse din journal?`,
    asked: (from: string, to: string) =>
      `${from} er din psykolog og har en journal om jeres samtaler. ${to} er også psykolog på dit team. ${from} vil gerne lade ${to} læse den.`,
    yesMeans: (from: string, to: string, until: string) =>
      `Siger du ja, må ${to} læse, hvad ${from} skriver om jeres samtaler. Det gælder til ${until}. Ingen andre må læse det. Du kan tage dit ja tilbage, når du vil.`,
    noMeans: (to: string) =>
      `Siger du ikke ja, sker der ikke noget. ${to} kan ikke læse den. Det ændrer ikke din hjælp.`,
    purpose: 'Den nye psykolog kan gå videre, hvor I slap.',
    goesAway: (day: string) => `Du behøver ikke svare. Spørgsmålet går væk af sig selv ${day}.`,
    yes: (to: string) => `Ja, ${to} må læse den`,
    standing: (to: string) => `${to} må læse din journal`,
    standingText: (from: string, to: string, until: string) =>
      `Du har sagt ja til, at ${to} må læse, hvad ${from} skriver om jeres samtaler. Dit ja gælder til ${until}. Tager du det tilbage, lukker det med det samme.`,
    takeBack: 'Tag mit ja tilbage',
    receipt: { heading: 'Tak. Dit ja er gemt', text: 'Du kan tage det tilbage her på siden, når du vil.' },
    gone: { heading: 'Spørgsmålet er gået væk', text: 'Din psykolog kan spørge dig igen.' },
  },
  en: {
    title: (to: string) => `May ${to} read your journal?`,
    asked: (from: string, to: string) =>
      `${from} is your psychologist and has a journal about your talks. ${to} is a psychologist on your team too. ${from} would like to let ${to} read it.`,
    yesMeans: (from: string, to: string, until: string) =>
      `If you say yes, ${to} may read what ${from} writes about your talks. It holds until ${until}. Nobody else may read it. You can take your yes back whenever you like.`,
    noMeans: (to: string) =>
      `If you do not say yes, nothing happens. ${to} cannot read it. It does not change your help.`,
    purpose: 'The new psychologist can go on from where you left off.',
    goesAway: (day: string) => `You need not answer. The question goes away by itself ${day}.`,
    yes: (to: string) => `Yes, ${to} may read it`,
    standing: (to: string) => `${to} may read your journal`,
    standingText: (from: string, to: string, until: string) =>
      `You have said yes to ${to} reading what ${from} writes about your talks. Your yes holds until ${until}. If you take it back, it closes at once.`,
    takeBack: 'Take my yes back',
    receipt: {
      heading: 'Thank you. Your yes is saved',
      text: 'You can take it back here on the page whenever you like.',
    },
    gone: { heading: 'The question has gone away', text: 'Your psychologist can ask you again.' },
  },
});
