import type { BreakKind } from '../../domain/team/staff-break.ts';
import type { TeamWarning } from '../../domain/team/team-warnings.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Teams and rhythms among what waits. */
export const teamDayTexts = dictionary({
  da: {
    left: (days: string) => `om ${days}`,
    today: 'i dag',
    now: 'nu',
    over: 'er stoppet',
    missing: 'mangler',
    member: (name: string, role: string) => `${name}, ${role}`,
    empty: (role: string) => `Ingen har pladsen som ${role}.`,
    ends: (day: string) => `har sidste dag ${day}`,
    away: {
      holiday: (period: string) => `har ferie ${period}`,
      leave: (period: string) => `har orlov ${period}`,
      other: (period: string) => `er væk ${period}`,
    } satisfies Record<BreakKind, (period: string) => string>,
    uncovered: (count: number) => `${count} forløb har ingen til at tage over.`,
    action: {
      break: 'Planlæg skiftet',
      employment_ends: 'Find en ny',
      place_ends: 'Find en ny',
      empty_role: 'Find en til pladsen',
    } satisfies Record<TeamWarning['warns'], string>,
    contact: {
      left: (days: string) => `om ${days}`,
      today: 'i dag',
      late: (days: string) => `${days} over tiden`,
      every: (weeks: number) =>
        weeks === 1 ? 'hver uge' : weeks === 2 ? 'hver anden uge' : `hver ${weeks}. uge`,
      text: (every: string, day: string) => `Aftalt kontakt i efterværn, ${every}. Næste er ${day}.`,
      action: 'Skriv notat',
    },
    agree: { text: 'Det er ikke aftalt endnu, hvor tit I ses.', action: 'Aftal det' },
  },
  en: {
    left: (days: string) => `in ${days}`,
    today: 'today',
    now: 'now',
    over: 'has stopped',
    missing: 'missing',
    member: (name: string, role: string) => `${name}, ${role}`,
    empty: (role: string) => `Nobody has the place as ${role}.`,
    ends: (day: string) => `has the last day ${day}`,
    away: {
      holiday: (period: string) => `is on holiday ${period}`,
      leave: (period: string) => `is on leave ${period}`,
      other: (period: string) => `is away ${period}`,
    },
    uncovered: (count: number) => `${count} courses have nobody to take over.`,
    action: {
      break: 'Plan the change',
      employment_ends: 'Find somebody new',
      place_ends: 'Find somebody new',
      empty_role: 'Fill the place',
    },
    contact: {
      left: (days: string) => `in ${days}`,
      today: 'today',
      late: (days: string) => `${days} late`,
      every: (weeks: number) => (weeks === 1 ? 'every week' : `every ${weeks} weeks`),
      text: (every: string, day: string) => `Agreed contact in aftercare, ${every}. The next is ${day}.`,
      action: 'Write a note',
    },
    agree: { text: 'It is not agreed yet how often you meet.', action: 'Agree it' },
  },
});
