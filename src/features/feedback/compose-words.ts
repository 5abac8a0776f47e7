import {
  type AttendanceCounts,
  countAttendance,
  type Meeting,
} from '../../domain/feedback/attendance-counts.ts';
import type { PlanItem, PlanNews } from '../../domain/feedback/plan-news.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { type AgreedStep, nextStepNow } from '../../domain/session/next-step-now.ts';
import { formatLongDay, formatPeriod } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatCount } from '../../platform/i18n/numbers.ts';
import { composedTexts } from './composed-texts.ts';

/** What a text is put together from. Each part makes lines of its own, so that one more can stand between them. */
export interface FeedbackParts {
  readonly about: { readonly from: PlainDate; readonly to: PlainDate };
  readonly meetings: readonly Meeting[];
  readonly steps: readonly AgreedStep[];
  readonly plan: PlanNews;
}

/**
 * The words a proposal begins with: counts in words and the next step, nothing about what was said. Somebody reads
 * them through and changes what should be put better.
 */
export function composeWords(parts: FeedbackParts, today: PlainDate, language: Language): string {
  const { about, meetings, steps, plan } = parts;
  const counts = countAttendance(meetings, about, today);
  return [
    attendanceLine(counts, formatPeriod(about.from, about.to, language), language),
    reachedLine(plan, language),
    nextLine(steps, today, language),
    aheadLine(plan, language),
  ]
    .filter((line) => line !== undefined)
    .join('\n\n');
}

function attendanceLine(counts: AttendanceCounts, period: string, language: Language): string {
  const t = composedTexts[language];
  const { meetings, attended, excused, absent } = counts;
  if (meetings === 0) return t.noMeetings(period);
  if (attended === meetings) return t.all(meetings, period);
  return [
    t.some(formatCount(attended, meetings, language), period),
    ...(excused > 0 ? [t.excused(excused)] : []),
    ...(absent > 0 ? [t.absent(absent)] : []),
  ].join(' ');
}

function reachedLine({ reached }: PlanNews, language: Language): string | undefined {
  const t = composedTexts[language];
  return reached.length === 0 ? undefined : t.reached(reached.map(withoutStop).join('; '));
}

function aheadLine({ ahead }: PlanNews, language: Language): string | undefined {
  const t = composedTexts[language];
  const told = ({ words, dueOn }: PlanItem) =>
    dueOn === undefined ? withoutStop(words) : t.dueBy(withoutStop(words), formatLongDay(dueOn, language));
  return ahead.length === 0 ? undefined : t.ahead(ahead.map(told).join('; '));
}

function withoutStop(words: string): string {
  return words.replace(/[.!]+$/, '');
}

function nextLine(steps: readonly AgreedStep[], today: PlainDate, language: Language): string | undefined {
  const t = composedTexts[language];
  const step = nextStepNow(steps, today);
  if (step === undefined) return undefined;
  const what = withoutStop(step.what);
  return step.on === undefined ? t.next(what) : t.nextOn(what, formatLongDay(step.on, language));
}
