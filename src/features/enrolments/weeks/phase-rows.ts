import { extendedWeeks, type PhaseSpan, phaseSpans } from '../../../domain/enrolment/phase-spans.ts';
import { standingChanges } from '../../../domain/enrolment/standing-changes.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Phase, ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { RowItem } from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import type { Course } from '../course.ts';
import { weeksTexts } from './weeks-texts.ts';

/** The phases of a course, each with its days as far as they are known. */
export function phaseRows(
  course: Pick<Course, 'startsOn' | 'endedOn' | 'changes'>,
  definition: Pick<ProgrammeDefinition, 'phases'>,
  today: PlainDate,
  language: Language,
): readonly RowItem[] {
  const t = weeksTexts[language];
  const spans = phaseSpans(definition, course.startsOn, course.changes);
  const isOver = course.endedOn !== undefined && course.endedOn <= today;
  return definition.phases.map((phase): RowItem => {
    const span = spans.find((one) => one.phase.key === phase.key);
    const title = phase.title[language];
    if (span === undefined) return { title, text: t.ahead };
    const isNow = !isOver && span.startsOn <= today && (span.endsOn === undefined || today <= span.endsOn);
    return {
      title,
      tag: isNow ? { text: t.now, tone: 'ok' } : undefined,
      text: [daysOf(span, language), ...lengthOf(phase, span, course, language)].join(' '),
    };
  });
}

function daysOf({ startsOn, endsOn }: PhaseSpan, language: Language): string {
  if (endsOn !== undefined) return `${formatPeriod(startsOn, endsOn, language)}.`;
  return `${formatDate(startsOn, language)} – ${weeksTexts[language].notKnown}.`;
}

function lengthOf(
  phase: Phase,
  span: PhaseSpan,
  { changes }: Pick<Course, 'changes'>,
  language: Language,
): string[] {
  const t = weeksTexts[language];
  const longer = extendedWeeks(phase, standingChanges(changes));
  return [
    span.weeks === undefined
      ? t.openPhase(String(span.reviewEveryWeeks))
      : t.weeks(formatWeeks(span.weeks, language)),
    longer > 0 ? t.longer(formatWeeks(longer, language)) : '',
    span.pauses.length > 0 ? t.pauses(span.pauses.length) : '',
  ].filter((words) => words !== '');
}
