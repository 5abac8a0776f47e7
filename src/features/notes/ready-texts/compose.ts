import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { AbsenceReason, Attendance } from '../../../domain/session/attendance.ts';
import { attended } from '../../../domain/session/attendance.ts';
import type { SessionKind } from '../../../domain/session/session-kind.ts';
import { formatDate, formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes, formatTime } from '../../../platform/i18n/durations.ts';
import { sessionTexts } from '../../sessions/index.ts';
import { readyTexts } from './ready-texts.ts';

/** What was written about one meeting, as far as a text for another system needs it. */
export interface WrittenMeeting {
  readonly on: PlainDate;
  readonly at: string | null;
  readonly kind: SessionKind;
  readonly holder: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly attendance: Attendance;
  readonly reason: AbsenceReason | null;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
  readonly appointment: { readonly on: PlainDate; readonly at: string | null } | undefined;
}

/** The text for the authority's own journal: what happened, what was said, what was agreed. */
export function journalText(meeting: WrittenMeeting, callName: string, language: Language): string {
  const t = readyTexts[language];
  return lines([
    headLine(meeting, language),
    cameLine(meeting, callName, language),
    meeting.words,
    stepLine(meeting, language),
    appointmentLine(meeting, language),
    t.source,
  ]);
}

/** The text for Min Plan, which the citizen reads: what was agreed, and nothing of what the team said. */
export function minPlanText(meeting: WrittenMeeting, language: Language): string | undefined {
  const agreed = [stepLine(meeting, language), appointmentLine(meeting, language)];
  if (agreed.every((line) => line === undefined)) return undefined;
  return lines([readyTexts[language].agreedOn(formatDate(meeting.on, language)), ...agreed]);
}

/** "Samtale onsdag 18. november 2026 kl. 9.15 med Karla Mønster, 45 min, Rådhuset." */
function headLine({ on, at, kind, holder, minutes, place, attendance }: WrittenMeeting, language: Language) {
  const t = readyTexts[language];
  const time = at === null ? '' : ` ${t.at(formatTime(at, language))}`;
  const who = holder === null ? '' : ` ${t.with(holder)}`;
  const lasted = minutes === null || !attended(attendance) ? [] : [formatMinutes(minutes, language)];
  const day = `${formatDate(on, language)}${time}`;
  return `${[`${sessionTexts[language].kinds[kind]} ${day}${who}`, ...lasted, ...(place === null ? [] : [place])].join(', ')}.`;
}

function cameLine({ attendance, reason }: WrittenMeeting, callName: string, language: Language): string {
  const t = readyTexts[language];
  const why = reason === null ? '' : ` (${sessionTexts[language].reasons[reason].toLowerCase()})`;
  return `${t.came[attendance](callName)}${why}.`;
}

function stepLine({ nextStep, nextStepOn }: WrittenMeeting, language: Language): string | undefined {
  if (nextStep === null) return undefined;
  const t = readyTexts[language];
  return t.step(nextStep, nextStepOn === null ? undefined : formatLongDay(nextStepOn, language));
}

function appointmentLine({ appointment }: WrittenMeeting, language: Language): string | undefined {
  if (appointment === undefined) return undefined;
  const { on, at } = appointment;
  const t = readyTexts[language];
  const time = at === null ? '' : ` ${t.at(formatTime(at, language))}`;
  return t.appointment(`${formatLongDay(on, language)}${time}`);
}

/** The lines there are, with ordinary spaces: another system may not know of any other. */
function lines(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined)
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
