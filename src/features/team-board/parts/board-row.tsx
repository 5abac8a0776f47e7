import { DenseCard, ProgressLine } from '../../../platform/html/index.ts';
import { formatShortDate, formatShortDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { nameOf } from '../../sessions/index.ts';
import type { BoardCourse } from '../board.ts';
import { boardTexts } from '../board-texts.ts';
import { reasonTag } from './reason-tag.ts';

interface BoardRowProps {
  readonly course: BoardCourse;
  readonly language: Language;
}

/** One course among many: who, week, why it is talked about, the last contact, what is next, and the same faces. */
export function BoardRow({ course, language }: BoardRowProps) {
  const { id, callName, opens, weeks, reasons } = course;
  const [reason] = reasons;
  return (
    <DenseCard
      name={callName}
      href={opens ? `/enrolments/${id}` : undefined}
      place={placeWords(course, language)}
      tag={reason && reasonTag(reason, language)}
      facts={factWords(course, language)}
    >
      <ProgressLine weeks={Math.max(1, weeks.main)} careWeeks={weeks.care} week={weeks.now} />
    </DenseCard>
  );
}

function placeWords({ course, weeks }: BoardCourse, language: Language): string {
  const t = boardTexts[language];
  switch (course.stage) {
    case 'not_begun':
      return t.begins(formatShortDate(course.startsOn, language));
    case 'under_way':
      return course.pause === undefined ? t.week(weeks.now) : `${t.week(weeks.now)}, ${t.pause}`;
    case 'over':
    case 'closed':
      return t.ended(formatShortDate(course.endedOn, language));
  }
}

/** "Sidst 24. nov · næste on. 2. dec, samtale · vikar undervejs". */
function factWords(row: BoardCourse, language: Language): string {
  const t = boardTexts[language];
  const { next, continuity } = row;
  // A group keeps its own name; a kind of meeting is a word in the sentence.
  const what = next?.planned && (next.planned.title ?? nameOf(next.planned, language).toLowerCase());
  const ahead = next === undefined ? t.noNext : t.next(formatShortDay(next.on, language), what);
  const parts = [lastWords(row, language), ahead, continuity && t.continuity[continuity]];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The last contact as far as the viewer may see it; whoever sees only their own is told so. */
function lastWords({ contact, seesAll, course }: BoardCourse, language: Language): string | undefined {
  const t = boardTexts[language];
  if (contact !== undefined)
    return (contact.whose === 'own' ? t.lastOwn : t.last)(formatShortDate(contact.on, language));
  if (course.stage === 'not_begun') return undefined;
  return seesAll ? t.noContact : t.noneWithYou;
}
