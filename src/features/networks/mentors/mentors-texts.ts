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
    see: 'You see them because you coordinate, or are the caseworker on the team. The citizen can see that you opened the page.',
  },
});
