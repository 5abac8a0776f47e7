import { Panel, PostButton, Section } from '../../../platform/html/index.ts';
import { formatDate, formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { citizenJournalTexts } from '../citizen-journal-texts.ts';
import type { OwnHandover } from '../own-handovers.ts';

interface OwnHandoverProps {
  readonly id: string;
  readonly own: OwnHandover;
  readonly language: Language;
}

/** Asks the citizen whether a new psychologist may read the journal; and shows the yes, with the way to take it back. */
export function OwnHandoverSection({ id, own, language }: OwnHandoverProps) {
  return own.asked === undefined ? (
    <Standing id={id} own={own} language={language} />
  ) : (
    <Question id={id} own={own} language={language} />
  );
}

function Question({ id, own: { named, asked, referral }, language }: OwnHandoverProps) {
  const t = citizenJournalTexts[language];
  const { fromName, toName, handover } = named;
  if (asked === undefined) return null;
  return (
    <Section id={`journal-${id}`} title={t.title(toName)}>
      <Panel soft>
        <p>{t.asked(fromName, toName)}</p>
        <p>{asked.words.words}</p>
        <p>{asked.words.toldConsequences}</p>
        <PostButton
          action={`/referrals/${referral}/journal-handovers`}
          label={t.yes(toName)}
          tone="primary"
          hidden={{ handover: handover.id }}
        />
        <p class="ff-meta mt-4 mb-0">{t.goesAway(formatLongDay(asked.until, language))}</p>
      </Panel>
    </Section>
  );
}

function Standing({ id, own: { named, referral }, language }: OwnHandoverProps) {
  const t = citizenJournalTexts[language];
  const { fromName, toName, handover, until } = named;
  const day = until === undefined ? '' : formatDate(until, language);
  return (
    <Section id={`journal-${id}`} title={t.standing(toName)}>
      <p>{t.standingText(fromName, toName, day)}</p>
      <PostButton
        action={`/referrals/${referral}/consents/withdrawal`}
        label={t.takeBack}
        hidden={{ consent: handover.consent, from: 'my-page' }}
      />
    </Section>
  );
}
