import type { PublishRefusal } from '../../../domain/programme/difference/may-publish.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { publishTexts } from './publish-texts.ts';

/** Why a definition cannot be published, and what to do. */
export function refusalWords(refusal: PublishRefusal, language: Language): string {
  const t = publishTexts[language].refusals;
  switch (refusal.refusal) {
    case 'not-the-next-number':
      return t[refusal.refusal](refusal);
    case 'nothing-new':
      return t[refusal.refusal]();
    case 'rule-keeps-its-number':
      return t[refusal.refusal](refusal);
    case 'consent-keeps-its-number':
      return t[refusal.refusal](refusal);
  }
}
