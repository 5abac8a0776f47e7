import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The words a proposal begins with, put together from what has been recorded. */
export const composedTexts = dictionary({
  da: {
    noMeetings: (period: string) => `Der har ikke været møder i perioden ${period}.`,
    all: (meetings: number, period: string) =>
      meetings === 1
        ? `Mødt til ét møde i perioden ${period}.`
        : `Mødt alle ${meetings} gange i perioden ${period}.`,
    some: (count: string, period: string) => `Mødt ${count} gange i perioden ${period}.`,
    excused: (times: number) => (times === 1 ? 'Afbud én gang.' : `Afbud ${times} gange.`),
    absent: (times: number) => (times === 1 ? 'Kom ikke én gang.' : `Kom ikke ${times} gange.`),
    reached: (what: string) => `Nået: ${what}.`,
    ahead: (what: string) => `Næste skridt i planen: ${what}.`,
    dueBy: (what: string, day: string) => `${what}, senest ${day}`,
    next: (what: string) => `Næste aftale: ${what}.`,
    nextOn: (what: string, day: string) => `Næste aftale: ${what}, ${day}.`,
  },
  en: {
    noMeetings: (period: string) => `There were no meetings in the period ${period}.`,
    all: (meetings: number, period: string) =>
      meetings === 1
        ? `Came to one meeting in the period ${period}.`
        : `Came all ${meetings} times in the period ${period}.`,
    some: (count: string, period: string) => `Came ${count} times in the period ${period}.`,
    excused: (times: number) => (times === 1 ? 'Excused once.' : `Excused ${times} times.`),
    absent: (times: number) => (times === 1 ? 'Did not come once.' : `Did not come ${times} times.`),
    reached: (what: string) => `Reached: ${what}.`,
    ahead: (what: string) => `Next steps in the plan: ${what}.`,
    dueBy: (what: string, day: string) => `${what}, by ${day}`,
    next: (what: string) => `Next appointment: ${what}.`,
    nextOn: (what: string, day: string) => `Next appointment: ${what}, ${day}.`,
  },
});
