import type { OpenQuestion } from '../../domain/consent/consent-choices.ts';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { consentTexts } from './consent-texts.ts';

/**
 * The words a citizen sees before she says yes on screen: shown by the list, and kept beside the yes exactly so.
 */
export function askedWords(
  { question, toOrganisation }: OpenQuestion,
  houseNames: ReadonlyMap<OrganisationId, string>,
  language: Language,
): { readonly title: string; readonly text: string; readonly ifNo: string } {
  const t = consentTexts[language];
  return {
    title: question.title[language],
    text: `${t.open(houseNames.get(toOrganisation) ?? '')} ${t.why(question.purpose[language])}`,
    ifNo: question.ifNo[language],
  };
}
