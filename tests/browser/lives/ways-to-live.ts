import type { Language } from '../../../src/platform/i18n/dictionary.ts';

/** In which language and on how wide a screen a life is lived. */
export interface WayToLive {
  readonly language: Language;
  readonly width: number;
}

const ways: readonly WayToLive[] = [
  { language: 'da', width: 375 },
  { language: 'en', width: 1280 },
  { language: 'en', width: 375 },
  { language: 'da', width: 1280 },
];

/** Each life once, in ways that are dealt out among them; all of them where FODFAESTE_LIVES says `all`. */
export function waysToLive(nth: number): readonly WayToLive[] {
  return process.env['FODFAESTE_LIVES'] === 'all' ? ways : [ways[nth % ways.length] as WayToLive];
}
