import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words of a run's teams: the promise of the same faces as a figure, and courses person by person. */
export const runTeamTexts = dictionary({
  da: {
    title: 'Team og kontinuitet',
    back: 'Indsatsen',
    see: 'Kun den, der leder indsatsen, ser tallene. De er om forløb og måler ingen på teamet.',
    continuity: 'De samme hele vejen',
    rule: 'Holdt: den samme person i hver rolle, som modellen lover det om, alle dage fra start til i dag, til løftet slutter eller forløbet er slut.',
    kept: 'Holdt',
    stoodIn: 'Vikar undervejs',
    broken: 'Skiftet',
    of: (count: number, total: number) => `${count} af ${total} forløb`,
    none: 'Intet forløb med et løfte er begyndt endnu.',
    leftOut: 'Tæller ikke med',
    notBegun: (count: number) => `${count} er ikke begyndt.`,
    nothingPromised: (count: number) => `${count} har intet løfte i sin model.`,
    nobodyOut: 'Ingen',
    load: 'Forløb, person for person',
    loadText:
      'Hovedforløb + efterværn på dagen, efter det, der er kendt i dag. Forløb, der ikke er oprettet endnu, er ikke med.',
    person: 'Navn',
    now: 'Nu',
    ahead: (weeks: number) => `Om ${weeks} uger`,
    cell: (main: number, care: number) => `${main} + ${care}`,
    own: (now: number, months: number, quarter: number) =>
      `Dine forløb: ${now} nu, ${months} om 8 uger og ${quarter} om 13 uger, efter det, der er kendt i dag.`,
  },
  en: {
    title: 'Team and continuity',
    back: 'The programme',
    see: 'Only whoever leads the programme sees the figures. They are about courses and measure nobody on the team.',
    continuity: 'The same all the way',
    rule: 'Kept: the same person in each role the model promises it for, every day from the start to today, the end of the promise or of the course.',
    kept: 'Kept',
    stoodIn: 'A stand-in on the way',
    broken: 'Changed',
    of: (count: number, total: number) => `${count} of ${total} courses`,
    none: 'No course with a promise has begun yet.',
    leftOut: 'Not counted',
    notBegun: (count: number) => `${count} have not begun.`,
    nothingPromised: (count: number) => `${count} have no promise in their model.`,
    nobodyOut: 'None',
    load: 'Courses, person by person',
    loadText:
      'Main phase + aftercare on the day, by what is known today. Courses not made yet are not counted.',
    person: 'Name',
    now: 'Now',
    ahead: (weeks: number) => `In ${weeks} weeks`,
    cell: (main: number, care: number) => `${main} + ${care}`,
    own: (now: number, months: number, quarter: number) =>
      `Your courses: ${now} now, ${months} in 8 weeks and ${quarter} in 13 weeks, by what is known today.`,
  },
});
