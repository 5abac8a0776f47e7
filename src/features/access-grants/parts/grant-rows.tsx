import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { PostButton, type RowItem, Rows } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Grant, GrantList } from '../grant-queries.ts';
import { grantTexts } from '../grant-texts.ts';
import { atWords, meetingWords, stateOf, whoWords } from '../in-words.ts';

interface GrantRowsProps {
  readonly list: GrantList;
  readonly today: PlainDate;
  readonly language: Language;
  /** Where an open grant is ended; absent for those who cannot. */
  readonly endAction?: string | undefined;
}

/** Everybody who was let in for a while: who, how, from when to when, and why. */
export function GrantRows({ list: { grants, now }, today, language, endAction }: GrantRowsProps) {
  return <Rows items={grants.map((grant) => grantRow(grant))} />;

  function grantRow(grant: Grant): RowItem {
    const t = grantTexts[language];
    const state = stateOf(grant, now);
    const who = whoWords(grant, language);
    return {
      title: who,
      tag: {
        text: `${t.kinds[grant.kind]}, ${t.states[state]}`,
        tone: state === 'open' ? 'soon' : undefined,
      },
      text: textOf(grant, today, language),
      end:
        state === 'open' && endAction !== undefined ? (
          <PostButton action={endAction} label={t.end} about={who} hidden={{ grant: grant.id }} />
        ) : undefined,
    };
  }
}

function textOf(grant: Grant, today: PlainDate, language: Language): string {
  const t = grantTexts[language];
  const { startsAt, endsAt, endedAt, meeting, reason } = grant;
  const span = t.span(atWords(startsAt, today, language), atWords(endsAt, today, language));
  return [
    capital(meeting === undefined ? span : meetingWords(meeting, language)),
    ...(endedAt === undefined ? [] : [t.endedAt(atWords(endedAt, today, language))]),
    grant.kind === 'invited_meeting' ? t.connection(reason) : t.reason(reason),
  ].join(' ');
}
