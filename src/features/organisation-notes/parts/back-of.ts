import type { Link } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { HouseNotes } from '../house-note-queries.ts';
import { houseNoteTexts } from '../house-note-texts.ts';

/** The page one came from: the course, the referral it began as, or the day. */
export function backOf({ referral, around }: HouseNotes, language: Language): Link {
  const t = houseNoteTexts[language];
  if (around?.enrolment !== undefined)
    return { href: `/enrolments/${around.enrolment}`, label: t.backToCourse };
  if (around?.callName !== undefined) return { href: `/referrals/${referral}`, label: t.backToReferral };
  return { href: '/my-day', label: t.backToDay };
}
