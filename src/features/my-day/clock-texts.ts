import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What the clock of a course asks on somebody's day. */
export const clockTexts = dictionary({
  da: {
    close: 'Gå til afslutning',
    openCourse: 'Åbn forløbet',
    today: 'i dag',
    inDays: (days: string) => `om ${days}`,
    late: (days: string) => `${days} over tiden`,
    since: (days: string) => `slut for ${days} siden`,
    phase: (week: number, day: string, next: string) => `Uge ${week} slutter ${day}. Så begynder ${next}.`,
    course: (day: string) => `Hele forløbet slutter ${day}.`,
    extendOrGoOn: 'I kan forlænge eller gå videre.',
    extendOrEnd: 'I kan forlænge eller afslutte.',
    over: (day: string) => `Sidste uge sluttede ${day}. Forløbet er ikke afsluttet endnu.`,
    reviewDue: (day: string) => `Fælles status senest ${day}.`,
    pauseEnds: (day: string) => `Pausen slutter. Forløbet er i gang igen ${day}.`,
    pauseFillsUp: 'Pausen er snart så lang, som modellen giver plads til.',
    pauseFull: 'Pausen er blevet længere, end modellen giver plads til.',
  },
  en: {
    close: 'Go to the closing',
    openCourse: 'Open the course',
    today: 'today',
    inDays: (days: string) => `in ${days}`,
    late: (days: string) => `${days} late`,
    since: (days: string) => `ended ${days} ago`,
    phase: (week: number, day: string, next: string) => `Week ${week} ends ${day}. Then comes ${next}.`,
    course: (day: string) => `The whole course ends ${day}.`,
    extendOrGoOn: 'You can extend it or go on.',
    extendOrEnd: 'You can extend it or close it.',
    over: (day: string) => `The last week ended ${day}. The course has not been closed yet.`,
    reviewDue: (day: string) => `Review together by ${day}.`,
    pauseEnds: (day: string) => `The pause ends. The course is under way again ${day}.`,
    pauseFillsUp: 'The pause will soon be as long as the model allows.',
    pauseFull: 'The pause has grown longer than the model allows.',
  },
});
