import type { FunnelStepName } from '../../../domain/place-step/count-funnel.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words of the way from a promised place to somebody who stays. */
export const funnelTexts = dictionary({
  da: {
    title: 'Fra tilsagn til job',
    lead: 'Det er talt op af det, I har skrevet ned på borgernes døre og pladser.',
    unit: 'personer, åbn listen',
    promised: 'Lovet',
    promisedOut: (pledges: number, places: number, hours: string) =>
      [
        pledges === 1 ? '1 tilsagn' : `${pledges} tilsagn`,
        places === 1 ? '1 plads' : `${places} pladser`,
        `${hours} timer om ugen`,
      ].join(', '),
    steps: {
      match: 'Fik døren åbnet',
      visit: 'Har mødt virksomheden',
      start: 'Er begyndt',
      stayed: 'Er blevet i 13 uger',
    } satisfies Record<FunnelStepName, string>,
    notOn: (count: number) => (count === 1 ? '1 er ikke kommet videre' : `${count} er ikke kommet videre`),
    all: 'Alle kom videre',
    nobody: 'Ingen endnu',
    notYet: (count: number) =>
      count === 1 ? '1 har ikke været der længe nok endnu' : `${count} har ikke været der længe nok endnu`,
    how: 'Sådan tæller vi',
    rules: [
      'Døren er åbnet, når borgeren er introduceret eller passer til en lovet plads.',
      'Hver person tæller én gang på hvert trin, også med flere pladser.',
      'Den, der er kommet længere, tæller med på alle trin før.',
      'At blive betyder 13 uger på den samme plads. Den, der er der endnu og ikke har nået dem, står for sig.',
    ],
    used: (begun: number, now: number) => `Brugt: ${begun}, i gang nu: ${now}.`,
    peopleLead: 'De mennesker, der er bag tallet.',
    none: 'Ingen endnu',
    noneText: 'Her kommer de, der når så langt.',
    see: 'Kun projektlederen ser det samlet.',
    noName: 'Navn vises ikke',
  },
  en: {
    title: 'From pledge to job',
    lead: 'It is counted from what you have written down on the citizens’ doors and places.',
    unit: 'persons, open the list',
    promised: 'Promised',
    promisedOut: (pledges: number, places: number, hours: string) =>
      [
        pledges === 1 ? '1 pledge' : `${pledges} pledges`,
        places === 1 ? '1 place' : `${places} places`,
        `${hours} hours a week`,
      ].join(', '),
    steps: {
      match: 'Had the door opened',
      visit: 'Have met the company',
      start: 'Have begun',
      stayed: 'Have stayed for 13 weeks',
    },
    notOn: (count: number) => (count === 1 ? '1 has come no further' : `${count} have come no further`),
    all: 'Everybody came further',
    nobody: 'Nobody yet',
    notYet: (count: number) =>
      count === 1 ? '1 has not been there long enough yet' : `${count} have not been there long enough yet`,
    how: 'How we count',
    rules: [
      'The door is open when the citizen was introduced or fits a promised place.',
      'Each person counts once at each step, also with several places.',
      'Whoever has come further counts at the steps before.',
      'Staying means 13 weeks in the same place. Whoever is still there and has not had them yet stands apart.',
    ],
    used: (begun: number, now: number) => `Used: ${begun}, there now: ${now}.`,
    peopleLead: 'The people behind the number.',
    none: 'Nobody yet',
    noneText: 'Those who come this far come here.',
    see: 'Only the project leader sees it together.',
    noName: 'Name not shown',
  },
});
