import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Sessions on somebody's day: today's, those that wait to be written up, and what is planned in a course. */
export const dayTexts = dictionary({
  da: {
    today: 'I dag',
    plan: 'Planlæg et møde',
    none: 'Ingen møder i dag',
    noneText: 'Møder, du planlægger, står her på dagen.',
    noTime: 'I dag',
    withOne: (kind: string) => `${kind} med `,
    people: (count: number) => `${count} deltagere`,
    noted: 'Notat er skrevet.',
    recorded: (recorded: number, of: number) => `${recorded} af ${of} skrevet.`,
    writeNote: (name: string) => `Skriv notat om ${name}`,
    register: 'Skriv fremmøde',
    missing: 'Fremmøde mangler',
    missingText: (when: string, count: number) =>
      `${when}. ${count === 1 ? '' : `${count} deltagere.`}`.trim(),
    groups: 'Meld til hold og caféer',
    ahead: 'Aftalt',
    nothingAhead: 'Der er ikke aftalt et møde',
    nothingAheadText: 'Når et møde er planlagt, står det her og på borgerens egen side.',
    withHolder: (name: string) => `med ${name}`,
  },
  en: {
    today: 'Today',
    plan: 'Plan a meeting',
    none: 'No meetings today',
    noneText: 'Meetings you plan stand here on their day.',
    noTime: 'Today',
    withOne: (kind: string) => `${kind} with `,
    people: (count: number) => `${count} participants`,
    noted: 'A note is written.',
    recorded: (recorded: number, of: number) => `${recorded} of ${of} written.`,
    writeNote: (name: string) => `Write a note about ${name}`,
    register: 'Write attendance',
    missing: 'Attendance missing',
    missingText: (when: string, count: number) =>
      `${when}. ${count === 1 ? '' : `${count} participants.`}`.trim(),
    groups: 'Sign up to groups and cafés',
    ahead: 'Agreed',
    nothingAhead: 'No meeting has been agreed',
    nothingAheadText: 'When a meeting is planned, it stands here and on the citizen’s own page.',
    withHolder: (name: string) => `with ${name}`,
  },
});
