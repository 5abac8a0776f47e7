import type { ActionName } from '../../domain/access/action.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { openedTexts } from './opened-texts.ts';

/**
 * What was opened, in plain words. A page that names no record is logged by its address; one that has no
 * words of its own is still told as a list, for it showed the citizen among others.
 */
export function openedInWords(code: string, language: Language): string {
  const t = openedTexts[language];
  if (isActionName(code, t.actions)) return t.actions[code];
  return new Map(Object.entries<string>(t.lists)).get(code) ?? t.otherList;
}

function isActionName(code: string, actions: Readonly<Record<ActionName, string>>): code is ActionName {
  return Object.hasOwn(actions, code);
}
