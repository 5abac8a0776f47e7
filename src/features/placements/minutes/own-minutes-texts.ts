import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The citizen's part of minutes. */
export const ownMinutesTexts = dictionary({
  da: {
    title: 'Referater af dine samtaler om arbejdet',
    lead: 'Læs din del. Passer den, så godkend den. Er noget forkert, så skriv hvad.',
    back: 'Dine aftaler om praktik og job',
    none: 'Ingen referater endnu',
    noneText: 'Når dit team har skrevet et referat af en samtale, kan du læse din del her.',
    approve: 'Godkend',
    ask: 'Noget skal rettes',
    what: 'Hvad skal rettes?',
    send: 'Bed om at få det rettet',
    approved: (day: string) => `Du godkendte det ${day}.`,
    asked: (day: string) => `Du bad om at få det rettet ${day}. Du får en ny udgave her.`,
    source: (name: string) => `Skrevet af ${name}.`,
    notice: {
      title: 'Et referat venter på dig',
      text: 'Dit team har skrevet ned, hvad I talte om. Læs det, og sig, om det passer.',
      open: 'Læs referatet',
    },
    said: { heading: 'Tak. Dit team kan se det', text: 'Bliver noget rettet, bliver du spurgt igen.' },
    see: 'Dit team kan også læse den her del. Arbejdspladsen har sin egen del. Den kan du få med alt, der står om dig.',
  },
  en: {
    title: 'Minutes of your talks about work',
    lead: 'Read your part. If it is right, approve it. If something is wrong, write what.',
    back: 'Your agreements about placements and jobs',
    none: 'No minutes yet',
    noneText: 'When your team has written minutes of a talk, you can read your part here.',
    approve: 'Approve',
    ask: 'Something is to be put right',
    what: 'What is to be put right?',
    send: 'Ask to have it put right',
    approved: (day: string) => `You approved it ${day}.`,
    asked: (day: string) => `You asked to have it put right ${day}. A new version comes here.`,
    source: (name: string) => `Written by ${name}.`,
    notice: {
      title: 'Minutes wait for you',
      text: 'Your team has written down what you talked about. Read it, and say whether it is right.',
      open: 'Read the minutes',
    },
    said: {
      heading: 'Thank you. Your team can see it',
      text: 'If something is put right, you are asked again.',
    },
    see: 'Your team can read this part as well. The workplace has a part of its own. You can have it with everything kept about you.',
  },
});
