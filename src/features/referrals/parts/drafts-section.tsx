import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Rows, Section } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { draftAddress } from '../draft-address.ts';
import type { ListedDraft } from '../draft-queries.ts';
import { draftTexts } from '../draft-texts.ts';

interface DraftsSectionProps {
  readonly drafts: readonly ListedDraft[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** The referrals somebody has begun and not sent, with their age: nobody else can see them. */
export function DraftsSection({ drafts, today, language }: DraftsSectionProps) {
  const t = draftTexts[language];
  if (drafts.length === 0) return null;
  return (
    <Section id="drafts" title={t.listTitle}>
      <Rows
        items={drafts.map((draft) => ({
          title: draft.callName,
          text: t.listText(draft.run, formatRelativeDay(draft.begunOn, today, language)),
          action: { href: draftAddress(draft), label: t.goOn },
        }))}
      />
    </Section>
  );
}
