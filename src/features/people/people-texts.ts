import type { Circle } from '../../domain/person/who-reads.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

export const peopleTexts = dictionary({
  da: {
    age: (years: number) => `${years} år`,
    cpr: 'CPR',
    reveal: 'Vis hele nummeret',
    isNoted: '(det bliver noteret)',
    numberTitle: 'Hele CPR-nummeret',
    number: 'CPR-nummer',
    name: 'Navn',
    noted: 'Det er noteret, at du har set nummeret i dag.',
    back: 'Tilbage',
    seeNumber: (who: string) => `${who} kan se nummeret. Hver gang bliver det noteret.`,
    circles: {
      citizen: 'borgeren selv',
      responsible: 'den ansvarlige sagsbehandler',
      team: 'teamet',
      team_but_companies: 'teamet uden virksomhedskonsulenten',
      intake: 'visitationen',
      leader: 'projektlederen',
      referrer: 'den, der har henvist',
      caseload_leader: 'sagsbehandlerens leder',
    } satisfies Record<Circle, string>,
  },
  en: {
    age: (years: number) => `${years} years old`,
    cpr: 'CPR',
    reveal: 'Show the whole number',
    isNoted: '(this is noted)',
    numberTitle: 'The whole CPR number',
    number: 'CPR number',
    name: 'Name',
    noted: 'It has been noted that you have seen the number today.',
    back: 'Back',
    seeNumber: (who: string) => `${who} can see the number. Each time is noted.`,
    circles: {
      citizen: 'the citizen',
      responsible: 'the responsible caseworker',
      team: 'the team',
      team_but_companies: 'the team without the company consultant',
      intake: 'the intake',
      leader: 'the project leader',
      referrer: 'whoever referred',
      caseload_leader: 'the caseworker’s leader',
    },
  },
});
