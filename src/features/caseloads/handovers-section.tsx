import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { GroupLine, Rows, Section } from '../../platform/html/index.ts';
import { formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Handover } from './caseload-queries.ts';
import { caseloadTexts } from './caseload-texts.ts';

interface HandoversSectionProps {
  readonly handovers: readonly Handover[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** Tells a caseworker whom she has become responsible for, and who passes on to another. Nothing where none does. */
export function HandoversSection({ handovers, today, language }: HandoversSectionProps) {
  const t = caseloadTexts[language];
  const come = handovers.filter(({ to }) => to === undefined);
  const go = handovers.filter(({ to }) => to !== undefined);
  const day = (handover: Handover) => formatRelativeDay(handover.on, today, language);
  if (handovers.length === 0) return null;
  return (
    <Section id="handovers" title={come.length > 0 ? t.told.title : t.handing.title}>
      <Rows
        items={come.map((one) => ({
          title: one.callName,
          text: t.told.text(day(one)),
          action: { href: `/citizens/${one.citizen}`, label: t.told.open },
        }))}
      />
      {come.length > 0 && go.length > 0 && <GroupLine title={t.handing.title} />}
      {go.length > 0 && (
        <Rows
          level={come.length > 0 ? 4 : 3}
          items={go.map((one) => ({ title: one.callName, text: t.handing.text(one.to ?? '', day(one)) }))}
        />
      )}
    </Section>
  );
}
