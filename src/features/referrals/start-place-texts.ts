import type { BeyondPlacesRefusal } from '../../domain/referral/start-within-places.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is said where a course would begin without a place. */
export const startPlaceTexts = dictionary({
  da: {
    full: 'Der er ingen ledig plads den dag',
    number: (number: number) => `Borgeren er nr. ${number} på ventelisten.`,
    freeOn: (day: string) => `Den første dag med en plads er ${day}.`,
    noDay: 'Der er en plads, når et forløb slutter.',
    reason: 'Vil I begynde alligevel?',
    reasonHint: 'Skriv hvorfor. Det gemmes sammen med starten. Ellers vælg en senere første dag.',
    refusals: {
      'no-place': 'Vælg en dag med en plads, eller skriv, hvorfor I begynder uden',
      'beyond-reason-too-long': 'Skriv det kortere. Der er plads til 500 tegn.',
    } satisfies Record<BeyondPlacesRefusal, string>,
  },
  en: {
    full: 'No place is free on that day',
    number: (number: number) => `The citizen is no. ${number} on the waiting list.`,
    freeOn: (day: string) => `The first day with a place is ${day}.`,
    noDay: 'There is a place when a course ends.',
    reason: 'Do you want to begin all the same?',
    reasonHint: 'Write why. It is kept with the start. Otherwise choose a later first day.',
    refusals: {
      'no-place': 'Choose a day with a place, or write why you begin without one',
      'beyond-reason-too-long': 'Write it shorter. There is room for 500 characters.',
    },
  },
});
