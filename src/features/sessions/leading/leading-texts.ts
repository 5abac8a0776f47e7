import type { CoLeaderRefusal } from '../../../domain/session/co-leaders.ts';
import type { LeadRefusal } from '../../../domain/session/without-leader.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Who leads a group: named when it is planned, told on its page, and asked for where nobody is left. */
export const leadingTexts = dictionary({
  da: {
    coLeaders: 'Hvem er med til at lede det?',
    coLeadersHint:
      'Til hold og caféer, hvor I er flere. De ser det på deres egen dag og kan skrive fremmøde.',
    beside: (names: string) => `Sammen med ${names}`,
    same: (name: string, led: number, of: number) =>
      led === of ? `${name} har været med alle ${of} gange` : `${name} har været med ${led} af ${of} gange`,
    nobody: 'Ingen til at lede det den dag',
    nobodyText: 'Dem, der skulle lede det, er væk.',
    stepIn: 'Jeg tager den',
    stepBack: 'Jeg er ikke med alligevel',
    day: {
      today: 'i dag',
      left: (days: string) => `om ${days}`,
      text: (when: string) => `${when}. Dem, der skulle lede det, er væk.`,
      action: 'Find en løsning',
    },
    done: {
      leads: { heading: 'Du er med til at lede det', text: 'Det står nu på din dag.' },
      stopped: { heading: 'Du leder det ikke mere', text: 'Det står ikke på din dag mere.' },
    },
    refusals: {
      'called-off': 'Mødet er aflyst, så ingen skal lede det',
      over: 'Mødets dag er gået, så det kan ikke ændres',
    } satisfies Record<LeadRefusal, string>,
    planRefusals: {
      'co-leaders-for-groups': 'Kun hold, caféer og opkvalificering har flere, der leder',
      'co-leader-cannot-record': 'Vælg kun dem, som kan skrive fremmøde for alle, der skal med',
    } satisfies Record<CoLeaderRefusal, string>,
  },
  en: {
    coLeaders: 'Who leads it with the holder?',
    coLeadersHint:
      'For groups and cafés with several of you. They see it on their own day and can write attendance.',
    beside: (names: string) => `Together with ${names}`,
    same: (name: string, led: number, of: number) =>
      led === of ? `${name} has been there all ${of} times` : `${name} has been there ${led} of ${of} times`,
    nobody: 'Nobody to lead it that day',
    nobodyText: 'Those who were to lead it are away.',
    stepIn: 'I will take it',
    stepBack: 'I am not leading it after all',
    day: {
      today: 'today',
      left: (days: string) => `in ${days}`,
      text: (when: string) => `${when}. Those who were to lead it are away.`,
      action: 'Find a way',
    },
    done: {
      leads: { heading: 'You are leading it too', text: 'It now stands on your day.' },
      stopped: { heading: 'You lead it no longer', text: 'It no longer stands on your day.' },
    },
    refusals: {
      'called-off': 'The meeting is called off, so nobody is to lead it',
      over: 'The day of the meeting has gone, so this cannot be changed',
    },
    planRefusals: {
      'co-leaders-for-groups': 'Only groups, cafés and upskilling are led by several',
      'co-leader-cannot-record': 'Choose only those who can write attendance for everyone who is to come',
    },
  },
});
