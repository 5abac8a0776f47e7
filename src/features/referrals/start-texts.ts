import type { TeamRefusal } from '../../domain/team/compose-team.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { StartRefusals } from './start-refusals.ts';

export const startTexts = dictionary({
  da: {
    title: 'Start forløbet',
    back: 'Henvisningen',
    to: (run: string) => `Forløb i ${run}`,
    see: (who: string) => `${who} kan se forløbet, når det er begyndt.`,
    team: 'Teamet',
    teamLead: 'De samme mennesker hele vejen. Listen viser dem, der arbejder hos parterne.',
    choose: 'Vælg',
    one: (title: string, number: number) => `${title} ${number}`,
    person: (name: string, title: string, place: string) => `${name}, ${title}, ${place}`,
    coordinates: 'Koordinerer forløbet.',
    phases: 'Så længe varer det',
    phaseUntil: (day: string) => `til og med ${day}`,
    phaseOpen: (weeks: number) =>
      `så længe det hjælper, med fælles status hver ${weeks === 1 ? '' : `${weeks}. `}uge`,
    when: 'Hvornår',
    startsOn: 'Første dag',
    startsOnHint: 'Dag, måned og år, fx 23.11.2026',
    save: 'Start forløbet',
    notSaved: 'Forløbet er ikke startet endnu',
    nothingLost: 'Det, du har valgt, er her stadig.',
    dates: {
      'date-missing': 'Skriv en dato, der findes, fx 23.11.2026',
      'starts-before-answer': 'Første dag kan ikke ligge før svaret på henvisningen',
      'not-beside-host':
        'Vælg en dag, hvor borgeren også er i gang hos værten. Forløbet går side om side med det',
    } satisfies Record<NonNullable<StartRefusals['startsOn']>, string>,
    roles: {
      'role-not-filled': (title: string) => `Vælg, hvem der er ${title}`,
      'role-overfilled': (title: string) => `Vælg færre som ${title}`,
      'member-twice': (title: string) => `Vælg to forskellige som ${title}`,
      'role-unknown': (title: string) => `${title} findes ikke i denne indsats`,
      'coordinator-missing': () => 'Vælg, hvem der koordinerer',
      'several-coordinators': () => 'Vælg kun én, der koordinerer',
    } satisfies Record<TeamRefusal, (title: string) => string>,
  },
  en: {
    title: 'Start the course',
    back: 'The referral',
    to: (run: string) => `Course in ${run}`,
    see: (who: string) => `${who} can see the course once it has begun.`,
    team: 'The team',
    teamLead: 'The same people all the way. The list shows those who work with the parties.',
    choose: 'Choose',
    one: (title: string, number: number) => `${title} ${number}`,
    person: (name: string, title: string, place: string) => `${name}, ${title}, ${place}`,
    coordinates: 'Coordinates the course.',
    phases: 'How long it takes',
    phaseUntil: (day: string) => `until ${day}`,
    phaseOpen: (weeks: number) =>
      `as long as it helps, with a review every ${weeks === 1 ? 'week' : `${weeks} weeks`}`,
    when: 'When',
    startsOn: 'First day',
    startsOnHint: 'Day, month and year, such as 23.11.2026',
    save: 'Start the course',
    notSaved: 'The course has not started yet',
    nothingLost: 'What you chose is still here.',
    dates: {
      'date-missing': 'Write a date that exists, such as 23.11.2026',
      'starts-before-answer': 'The first day cannot lie before the answer to the referral',
      'not-beside-host':
        'Choose a day on which the citizen is also in a course at the host. This one goes on beside it',
    },
    roles: {
      'role-not-filled': (title: string) => `Choose who is the ${title}`,
      'role-overfilled': (title: string) => `Choose fewer as ${title}`,
      'member-twice': (title: string) => `Choose two different people as ${title}`,
      'role-unknown': (title: string) => `${title} does not exist in this programme`,
      'coordinator-missing': () => 'Choose who coordinates',
      'several-coordinators': () => 'Choose only one who coordinates',
    },
  },
});
