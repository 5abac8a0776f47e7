import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** All mentors of the courses somebody holds together. */
export const mentorsTexts = dictionary({
  da: {
    title: 'Frivillige mentorer',
    back: 'Min dag',
    link: 'Alle dine mentorer',
    lead: 'Mentorerne i de forløb, du holder sammen. Her står ikke noget om borgerne.',
    none: 'Der er ingen mentorer lige nu',
    noneText: 'Når en borger siger ja til en frivillig mentor, står mentoren her.',
    since: (day: string) => `Mentor siden ${day}.`,
    last: {
      met: (day: string) => `Sidst ${day}: de mødtes.`,
      not: (day: string) => `Sidst ${day}: de mødtes ikke.`,
    },
    agreement: 'Se aftalen',
    ask: 'Tekst, du kan sende til den, der er spurgt',
    askHint: 'Skriv ikke borgerens navn i beskeden. Mentoren ser det først, når der er lovet tavshed.',
    asked: [
      'Hej',
      'En borger vil gerne have dig som frivillig mentor. I mødes cirka en gang om ugen, som det passer jer, og taler om det, I har lyst til.',
      'Du kan se hvem, når du har logget ind i Fodfæste og lovet at holde tæt med det, du hører. Bagefter skriver du kun, hvornår I mødes.',
      'Du kan også sige nej tak samme sted. Det koster ingenting, og du skal ikke sige hvorfor.',
    ],
    see: 'Du ser dem, fordi du koordinerer eller er sagsbehandler på teamet. Borgeren kan se, at du har åbnet siden.',
  },
  en: {
    title: 'Volunteer mentors',
    back: 'My day',
    link: 'All your mentors',
    lead: 'The mentors in the courses you hold together. Nothing about the citizens stands here.',
    none: 'There are no mentors right now',
    noneText: 'When a citizen says yes to a volunteer mentor, the mentor stands here.',
    since: (day: string) => `Mentor since ${day}.`,
    last: {
      met: (day: string) => `Last ${day}: they met.`,
      not: (day: string) => `Last ${day}: they did not meet.`,
    },
    agreement: 'See the agreement',
    ask: 'Words you can send to whoever was asked',
    askHint: 'Leave the name of the citizen out of it. The mentor sees it after promising silence.',
    asked: [
      'Hello',
      'A citizen would like to have you as a volunteer mentor. You meet about once a week, as it suits you both, and talk about whatever you like.',
      'You see who it is when you have signed in to Fodfæste and promised to keep to yourself what you hear. After that you only write when you meet.',
      'You can say no in the same place. It costs nothing, and you need not say why.',
    ],
    see: 'You see them because you coordinate, or are the caseworker on the team. The citizen can see that you opened the page.',
  },
});
