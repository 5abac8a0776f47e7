import type { AbsenceReason, Attendance } from '../../../domain/session/attendance.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { sessionTexts } from '../session-texts.ts';

/** "Kom ikke, syg": whether one came, and why not where it was said. */
export function markWords(
  { status, reason }: { readonly status: Attendance; readonly reason?: AbsenceReason | null | undefined },
  language: Language,
): string {
  const t = sessionTexts[language];
  return reason ? `${t.attendance[status]}, ${t.reasons[reason].toLowerCase()}` : t.attendance[status];
}
