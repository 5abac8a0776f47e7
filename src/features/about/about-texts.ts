import type { Language } from '../../platform/i18n/dictionary.ts';
import { accessibilityTexts } from './accessibility-texts.ts';
import { helpTexts } from './help-texts.ts';
import { privacyTexts } from './privacy-texts.ts';

/** The pages everybody may read; each is also its address. */
export const aboutPages = ['help', 'privacy', 'accessibility'] as const;

export type AboutName = (typeof aboutPages)[number];

/** One page of words: a sentence to begin with, then parts with lines and points. */
export interface AboutText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly AboutPart[];
}

export interface AboutPart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly points?: readonly string[];
}

export const aboutTexts: Readonly<Record<Language, Readonly<Record<AboutName, AboutText>>>> = {
  da: { help: helpTexts.da, privacy: privacyTexts.da, accessibility: accessibilityTexts.da },
  en: { help: helpTexts.en, privacy: privacyTexts.en, accessibility: accessibilityTexts.en },
};
