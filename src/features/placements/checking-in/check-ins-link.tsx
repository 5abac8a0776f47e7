import { MoreLink } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { checkInTexts } from './check-in-texts.ts';
import { ownCheckInTexts } from './own-check-in-texts.ts';

interface CheckInsLinkProps {
  readonly enrolment: string;
  /** To the citizen. */
  readonly own: boolean;
  readonly language: Language;
}

/** The way to what is told while a placement or a job goes on. */
export function CheckInsLink({ enrolment, own, language }: CheckInsLinkProps) {
  const label = own ? ownCheckInTexts[language].title : checkInTexts[language].title;
  return <MoreLink href={placementAddresses.checkIns(enrolment)} label={label} />;
}
