import { ButtonLink, ButtonRow, Panel } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { ownMinutesTexts } from './own-minutes-texts.ts';

interface MinutesNoticeProps {
  readonly enrolment: string;
  /** Told apart from the page's other notices. */
  readonly id: string;
  readonly language: Language;
}

/** Tells the citizen, on their own page, that their part of minutes waits to be read. */
export function MinutesNotice({ enrolment, id, language }: MinutesNoticeProps) {
  const t = ownMinutesTexts[language].notice;
  return (
    <Panel id={`minutes-${id}`} title={t.title} soft>
      <p>{t.text}</p>
      <ButtonRow>
        <ButtonLink href={placementAddresses.minutes(enrolment)} label={t.open} tone="secondary" />
      </ButtonRow>
    </Panel>
  );
}
