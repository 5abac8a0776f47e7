import { EmptyState, GroupLine, Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { WaitingRow } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';
import { rowItem } from './waiting-row.ts';

interface WaitingSectionProps {
  readonly rows: readonly WaitingRow[];
  readonly language: Language;
}

const groups = {
  now: ({ due }: WaitingRow) => due !== undefined && due <= 0,
  next: ({ due }: WaitingRow) => due !== undefined && due > 0,
  open: ({ due }: WaitingRow) => due === undefined,
} as const;

/** What waits for the viewer: first what is due, then what comes, then what nobody set a day for. */
export function WaitingSection({ rows, language }: WaitingSectionProps) {
  const t = myDayTexts[language];
  if (rows.length === 0) {
    return (
      <Section id="waits" title={t.waits} spaced>
        <EmptyState heading={t.nothing} text={t.nothingText} />
      </Section>
    );
  }
  return (
    <Section id="waits" title={t.waits} meta={t.total(rows.length)}>
      {(['now', 'next', 'open'] as const).map((group) => {
        const found = rows.filter(groups[group]);
        return found.length === 0 ? null : (
          <>
            <GroupLine title={t[group]} />
            <Rows items={found.map((row) => rowItem(row, language))} level={4} />
          </>
        );
      })}
      <p class="ff-meta mt-4 ff-wide">{t.howItComes}</p>
    </Section>
  );
}
