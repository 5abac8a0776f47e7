import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { MoreLink, Panel } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Grant, GrantList } from '../grant-queries.ts';
import { grantTexts } from '../grant-texts.ts';
import { atWords, stateOf, whoWords } from '../in-words.ts';

interface OwnGrantsNoticeProps {
  readonly list: GrantList;
  readonly citizen: string;
  /** Told apart from the page's other notices. */
  readonly id: string;
  readonly today: PlainDate;
  readonly language: Language;
}

/** Tells the citizen calmly who let themself in lately, and why. Nothing where nobody did. */
export function OwnGrantsNotice({ list, citizen, id, today, language }: OwnGrantsNoticeProps) {
  const t = grantTexts[language];
  if (list.grants.length === 0) return null;
  return (
    <Panel id={`let-in-${id}`} title={t.notice.title} soft>
      {list.grants.map((grant) => (
        <>
          <p>{sentence(grant, list.now, today, language)}</p>
          <p class="ff-meta">{t.reason(grant.reason)}</p>
        </>
      ))}
      <MoreLink href={`/citizens/${citizen}/access-grants`} label={t.notice.more} />
    </Panel>
  );
}

function sentence(grant: Grant, now: Date, today: PlainDate, language: Language): string {
  const { notice } = grantTexts[language];
  const who = whoWords(grant, language);
  const from = atWords(grant.startsAt, today, language);
  const to = atWords(grant.endedAt ?? grant.endsAt, today, language);
  if (grant.kind === 'leaders_need') return notice.need(who, from, to);
  return stateOf(grant, now) === 'open' ? notice.glassOpen(who, from, to) : notice.glass(who, from, to);
}
