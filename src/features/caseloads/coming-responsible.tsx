import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { ResponsibleChange } from './caseload-queries.ts';
import { caseloadTexts } from './caseload-texts.ts';

interface ComingResponsibleProps {
  readonly change: ResponsibleChange | undefined;
  readonly today: PlainDate;
  readonly language: Language;
}

/** Tells the citizen who becomes, or has lately become, their caseworker. Nothing where nothing changes. */
export function ComingResponsible({ change, today, language }: ComingResponsibleProps) {
  if (change === undefined) return null;
  const t = caseloadTexts[language].own;
  const day = formatRelativeDay(change.on, today, language);
  return <p>{change.on > today ? t.coming(change.name, day) : t.came(change.name, day)}</p>;
}
