import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { GrantList } from '../grant-queries.ts';
import { grantTexts } from '../grant-texts.ts';
import { atWords, whoWords } from '../in-words.ts';

interface GrantsToTellProps {
  readonly list: GrantList;
  readonly today: PlainDate;
  readonly language: Language;
}

/** For those who are told: what was opened by emergency or by a leader's need. Nothing where there was none. */
export function GrantsToTell({ list: { grants }, today, language }: GrantsToTellProps) {
  const t = grantTexts[language];
  if (grants.length === 0) return null;
  return (
    <Section id="special-access" title={t.told.title}>
      <Rows
        items={grants.map((grant) => ({
          title: grant.callName,
          text: t.told.text(
            t.kinds[grant.kind],
            whoWords(grant, language),
            atWords(grant.startsAt, today, language),
          ),
          action: { href: `/citizens/${grant.citizen}/access-grants`, label: t.told.see },
        }))}
      />
    </Section>
  );
}

/** What the viewer has open right now, and until when. */
export function OwnOpenGrants({ list: { grants }, today, language }: GrantsToTellProps) {
  const t = grantTexts[language];
  if (grants.length === 0) return null;
  return (
    <Section id="open-now" title={t.own.title}>
      <Rows
        items={grants.map((grant) => ({
          title: grant.callName,
          text: t.own.text(t.kinds[grant.kind], atWords(grant.endsAt, today, language)),
          action: { href: `/citizens/${grant.citizen}`, label: t.own.see },
        }))}
      />
    </Section>
  );
}
