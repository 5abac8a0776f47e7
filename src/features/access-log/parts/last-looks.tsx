import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { PlainList } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { LastLook } from '../access-log-queries.ts';
import { accessLogTexts } from '../access-log-texts.ts';

interface LastLooksProps {
  readonly looks: readonly LastLook[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** The few who looked last, by first name. */
export function LastLooks({ looks, today, language }: LastLooksProps) {
  const t = accessLogTexts[language];
  if (looks.length === 0) return <p>{t.noneText}</p>;
  return (
    <PlainList
      items={looks.map(({ name, on }) =>
        t.lastLook(name.split(' ')[0] ?? name, formatRelativeDay(on, today, language)),
      )}
    />
  );
}
