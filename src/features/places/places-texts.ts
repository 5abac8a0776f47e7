import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said of a run's places and of those who wait for one. */
export const placesTexts = dictionary({
  da: {
    title: 'Pladser',
    of: (authority: string, used: number, most: number) => `${authority}: ${used} af ${most} pladser`,
    unlimited: (authority: string, held: number) =>
      `${authority}: ${held === 1 ? '1 forløb' : `${held} forløb`} i gang`,
    noLimit: 'Der er ikke sat et antal pladser.',
    inAll: 'talt over hele perioden',
    free: (count: number) => (count === 1 ? '1 ledig' : `${count} ledige`),
    kept: (count: number) => `${count} holdes til borgere med et ja`,
    full: 'Fyldt.',
    noLine: 'ingen venteliste',
    line: (count: number) => `${count} på venteliste`,
    next: (day: string) => `næste plads ${day}`,
    noNext: 'næste plads, når et forløb slutter',
    number: (number: number) => `Venteliste, nr. ${number}`,
    order: 'Ventelisten følger den dag, hver enkelt fik ja. Intet andet tæller.',
  },
  en: {
    title: 'Places',
    of: (authority: string, used: number, most: number) => `${authority}: ${used} of ${most} places`,
    unlimited: (authority: string, held: number) =>
      `${authority}: ${held === 1 ? '1 course' : `${held} courses`} going on`,
    noLimit: 'No number of places is set.',
    inAll: 'counted over the whole period',
    free: (count: number) => `${count} free`,
    kept: (count: number) => `${count} kept for citizens with a yes`,
    full: 'Full.',
    noLine: 'no waiting list',
    line: (count: number) => `${count} on the waiting list`,
    next: (day: string) => `next place ${day}`,
    noNext: 'next place when a course ends',
    number: (number: number) => `Waiting list, no. ${number}`,
    order: 'The waiting list follows the day each one got a yes. Nothing else counts.',
  },
});
