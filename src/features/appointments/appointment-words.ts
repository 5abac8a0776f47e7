import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { NamedAppointment } from './appointment-queries.ts';
import { appointmentTexts } from './appointment-texts.ts';

/** Who she is, where from, for whose referrals, and from when to when. */
export function appointmentWords(
  { title, house, authorityName, period }: NamedAppointment,
  language: Language,
): string {
  const t = appointmentTexts[language];
  return [
    [title, house].filter(Boolean).join(', '),
    authorityName === undefined ? undefined : t.forAuthority(authorityName),
    period.from && t.from(formatDate(period.from, language)),
    period.to && t.until(formatDate(period.to, language)),
  ]
    .filter(Boolean)
    .join(' · ');
}
