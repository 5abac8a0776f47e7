import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Rows, Section } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { SentRow } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';

interface SentSectionProps {
  readonly sent: readonly SentRow[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** Where the citizens stand whom the viewer has referred: the referrer waits too. */
export function SentSection({ sent, today, language }: SentSectionProps) {
  const t = myDayTexts[language];
  const standing = ({ acceptedOn, sentOn }: SentRow) =>
    acceptedOn === undefined
      ? t.waitingFor(formatRelativeDay(sentOn, today, language))
      : t.acceptedOn(formatRelativeDay(acceptedOn, today, language));
  return (
    <Section id="sent" title={t.sent}>
      <Rows
        items={sent.map((row) => ({
          title: <a href={`/referrals/${row.referral}`}>{row.callName}</a>,
          text: `${standing(row)}.`,
        }))}
      />
    </Section>
  );
}
