import type { NavigationItem } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** Where anybody may read what there is, signed in or not. */
export const cataloguePath = '/catalogue';

/**
 * The main menu of whoever has not signed in.
 * @param current how the page asked for stands to the catalogue, if at all
 */
export function publicNavigation(language: Language, current?: NavigationItem['current']): NavigationItem[] {
  return [{ href: cataloguePath, label: pageFrameTexts[language].catalogue, current }];
}
