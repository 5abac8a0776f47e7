import { MoreLink } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { minutesTexts } from './minutes-texts.ts';
import { ownMinutesTexts } from './own-minutes-texts.ts';

interface MinutesLinkProps {
  readonly enrolment: string;
  /** To the citizen. */
  readonly own: boolean;
  readonly language: Language;
}

/** The way to the minutes of a course. */
export function MinutesLink({ enrolment, own, language }: MinutesLinkProps) {
  const label = own ? ownMinutesTexts[language].title : minutesTexts[language].title;
  return <MoreLink href={placementAddresses.minutes(enrolment)} label={label} />;
}
