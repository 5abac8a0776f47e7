import type { Ending } from '../../domain/enrolment/ending.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Where a course stands, week by week, and how it can end. */
export const courseTexts = dictionary({
  da: {
    week: (phase: string | undefined, week: number, of: number | undefined) => {
      const count = of === undefined ? `${week}` : `${week} af ${of}`;
      return phase === undefined ? `Uge ${count}` : `${phase}, uge ${count}`;
    },
    review: (day: string) => `Ingen fast slutdato. Næste fælles status senest ${day}`,
    reviewWaits: (day: string) => `Ingen fast slutdato. Fælles status har ventet siden ${day}`,
    onPause: (title: string) => `${title}, på pause`,
    endsOn: (day: string) => `Slutter ${day}`,
    pauseUntil: (last: string | undefined) =>
      last === undefined ? 'Pausen har ingen slutdag endnu' : `Pause til og med ${last}`,
    until: (last: string, then: string | undefined) =>
      then === undefined ? `Til og med ${last}` : `Til og med ${last}, ${then}`,
    followedBy: (phase: string, weeks: string | undefined) =>
      weeks === undefined ? `derefter ${phase}` : `derefter ${phase} i ${weeks}`,
    begins: (when: string) => `Begynder ${when}`,
    ended: (when: string) => `Sluttede ${when}`,
    weeksAreOver: 'Alle uger er gået',
    notClosed: 'Forløbet er ikke afsluttet endnu',
    barKnown: (title: string, active: number, gone: number, quiet: string) =>
      `${title}. Møder i ${active} af de ${gone} uger, der er gået.${quiet === '' ? '' : ` Stille i uge ${quiet}.`}`,
    barUnknown: (title: string, gone: number) =>
      `${title}. ${gone} uger er gået. Du kan ikke se alle møder, så her står ikke, hvilke uger der var stille.`,
    quietWeeks: (weeks: string) => `uge ${weeks}: stille`,
    quietCount: (count: number) => `${count} uger stille`,
    weeksLeft: (count: number) => (count === 1 ? '1 uge er tilbage.' : `${count} uger er tilbage.`),
    faces: (name: string) => `Teamet omkring ${name}`,
    coordinates: 'koordinerer',
    standsInFor: (name: string) => `vikar for ${name}`,
    wholeTeam: 'Se hele teamet',
    sameSinceStart: 'De samme siden uge 1',
    sameSince: (date: string) => `De samme siden ${date}`,
    endings: {
      completed: 'Gennemført',
      exit_to_work_or_education: 'Gik til job eller uddannelse',
      drop_out: 'Stoppede før tid',
      other: 'Andet',
    } satisfies Record<Ending, string>,
  },
  en: {
    week: (phase: string | undefined, week: number, of: number | undefined) => {
      const count = of === undefined ? `${week}` : `${week} of ${of}`;
      return phase === undefined ? `Week ${count}` : `${phase}, week ${count}`;
    },
    review: (day: string) => `No fixed end. Next review together by ${day}`,
    reviewWaits: (day: string) => `No fixed end. A review together has waited since ${day}`,
    onPause: (title: string) => `${title}, on pause`,
    endsOn: (day: string) => `Ends ${day}`,
    pauseUntil: (last: string | undefined) =>
      last === undefined ? 'The pause has no last day yet' : `On pause until ${last}`,
    until: (last: string, then: string | undefined) =>
      then === undefined ? `Until ${last}` : `Until ${last}, ${then}`,
    followedBy: (phase: string, weeks: string | undefined) =>
      weeks === undefined ? `then ${phase}` : `then ${phase} for ${weeks}`,
    begins: (when: string) => `Begins ${when}`,
    ended: (when: string) => `Ended ${when}`,
    weeksAreOver: 'All weeks have passed',
    notClosed: 'The course has not been closed yet',
    barKnown: (title: string, active: number, gone: number, quiet: string) =>
      `${title}. Meetings in ${active} of the ${gone} weeks that have passed.${quiet === '' ? '' : ` Quiet in week ${quiet}.`}`,
    barUnknown: (title: string, gone: number) =>
      `${title}. ${gone} weeks have passed. You cannot see all meetings, so the quiet weeks are not shown.`,
    quietWeeks: (weeks: string) => `week ${weeks}: quiet`,
    quietCount: (count: number) => `${count} quiet weeks`,
    weeksLeft: (count: number) => (count === 1 ? '1 week is left.' : `${count} weeks are left.`),
    faces: (name: string) => `The team around ${name}`,
    coordinates: 'coordinates',
    standsInFor: (name: string) => `stands in for ${name}`,
    wholeTeam: 'See the whole team',
    sameSinceStart: 'The same since week 1',
    sameSince: (date: string) => `The same since ${date}`,
    endings: {
      completed: 'Completed',
      exit_to_work_or_education: 'Went to work or education',
      drop_out: 'Stopped early',
      other: 'Other',
    },
  },
});
