import type { Language } from '../../platform/i18n/dictionary.ts';
import { cataloguePath } from '../page-frame/index.ts';
import type { Reader } from './reader.ts';

/** What the catalogue is narrowed to; each narrowing has an address that can be passed on. */
export interface Narrowing {
  readonly where: string | undefined;
  readonly who: Reader | undefined;
}

export function catalogueAddress(narrowing: Narrowing): string {
  return withQuery(cataloguePath, { ...narrowing });
}

/** A sheet, which opens on how the chosen reader asks. */
export function sheetAddress(run: string, { who }: Pick<Narrowing, 'who'>): string {
  return withQuery(`${cataloguePath}/${run}`, { who });
}

/** The leaflet names its language itself: it may be passed on without the page it was found on. */
export function leafletAddress(run: string, language: Language): string {
  return `${cataloguePath}/${run}/leaflet/${language}.pdf`;
}

/** The address that changes the language and comes back here. */
export function languageSwitchAddress(language: Language, here: string): string {
  return `/language/${language === 'da' ? 'en' : 'da'}?back=${encodeURIComponent(here)}`;
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const chosen = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chosen.length === 0 ? path : `${path}?${new URLSearchParams(chosen)}`;
}
