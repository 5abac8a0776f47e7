import { type ActionName, actions } from '../../domain/access/action.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { kindTitles } from '../enrolments/index.ts';
import type { ReviewItem } from './log-review-queries.ts';
import { sampleTexts } from './sample-texts.ts';

/** Which page was looked at, said to a reviewer who knows of records in general: the kind, and what it was opened for. */
export function lookedAtInWords({ opened, how }: ReviewItem, language: Language): string {
  const t = sampleTexts[language];
  return t.how[how](pageOf(opened, language));
}

function pageOf(code: string, language: Language): string {
  const t = sampleTexts[language];
  if (!isActionName(code)) return t.listPage;
  const { kind, right } = actions[code];
  const page = kindTitles[language][kind];
  return right === 'write' ? t.writing(page) : page;
}

function isActionName(code: string): code is ActionName {
  return Object.hasOwn(actions, code);
}
