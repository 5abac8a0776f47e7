import { type CourseWeek, courseWeeks, type WeekLook } from '../../../domain/enrolment/course-weeks.ts';
import { phaseSpans } from '../../../domain/enrolment/phase-spans.ts';
import { addDays, addWeeks } from '../../../domain/kernel/plain-date.ts';
import { type WeekState, Weeks } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { courseTexts } from '../course-texts.ts';
import { courseWords } from '../course-words.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { listNames } from '../who-can-see/see-words.ts';

interface WeekOverviewProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'definition' | 'traces' | 'seesAllSessions' | 'today'>;
  readonly language: Language;
}

const looks: Readonly<Record<WeekLook, WeekState>> = {
  active: 'done',
  quiet: 'quiet',
  elapsed: 'done',
  paused: 'paused',
  now: 'now',
  ahead: 'ahead',
  aftercare_ahead: 'care',
};

/** More quiet weeks than this are counted, not listed. */
const mostListed = 3;

/** The course week by week, with where it stands above and its dates below. */
export function WeekOverview({ model, language }: WeekOverviewProps) {
  const { course, definition, traces, seesAllSessions, today } = model;
  const t = courseTexts[language];
  const words = courseWords(course, definition, today, language);
  const active = seesAllSessions ? traces.activeDays : undefined;
  const spans = phaseSpans(definition, course.startsOn, course.changes);
  const weeks = courseWeeks(course, spans, active, today);
  const quiet = weeks.flatMap(({ look, number }) => (look === 'quiet' ? [String(number)] : []));
  const lastDay = spans.at(-1)?.endsOn ?? addDays(addWeeks(course.startsOn, weeks.length), -1);
  return (
    <Weeks
      title={words.title}
      deadline={words.deadline}
      weeks={weeks.map(({ look }) => looks[look])}
      label={barLabel(weeks, words.title, words.weeksLeft, listNames(quiet, language), language)}
      from={formatDayMonth(course.startsOn, language)}
      to={formatDayMonth(lastDay, language)}
      quiet={quietWords(quiet, t, language)}
    />
  );
}

function barLabel(
  weeks: readonly CourseWeek[],
  title: string,
  weeksLeft: number | undefined,
  quiet: string,
  language: Language,
): string {
  const t = courseTexts[language];
  const count = (...states: WeekLook[]): number => weeks.filter(({ look }) => states.includes(look)).length;
  const gone = count('active', 'quiet', 'elapsed');
  const past =
    count('elapsed') > 0 ? t.barUnknown(title, gone) : t.barKnown(title, count('active'), gone, quiet);
  return weeksLeft === undefined ? past : `${past} ${t.weeksLeft(weeksLeft)}`;
}

function quietWords(
  quiet: readonly string[],
  t: (typeof courseTexts)[Language],
  language: Language,
): string | undefined {
  if (quiet.length === 0) return undefined;
  return quiet.length > mostListed ? t.quietCount(quiet.length) : t.quietWeeks(listNames(quiet, language));
}
