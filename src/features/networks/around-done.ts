import type { Language } from '../../platform/i18n/dictionary.ts';
import { type HelpDone, helpTexts } from './help/help-texts.ts';
import { meetingTexts } from './meetings/meeting-texts.ts';
import { promiseTexts } from './mentors/promise-texts.ts';
import { worryTexts } from './worries/worry-texts.ts';

/** What a receipt on the page of somebody around a citizen can be about. */
export type AroundDone =
  | keyof (typeof meetingTexts)['da']['done']
  | 'signed'
  | 'stopped'
  | 'declined'
  | 'worry'
  | HelpDone;

export function doneWords(done: AroundDone, language: Language) {
  return receipts(language)[done];
}

export function readDone(code: string): AroundDone | undefined {
  return Object.hasOwn(receipts('da'), code) ? (code as AroundDone) : undefined;
}

function receipts(language: Language) {
  const { signed, stopped, declined } = promiseTexts[language];
  return {
    ...meetingTexts[language].done,
    ...helpTexts[language].done,
    signed,
    stopped,
    declined,
    worry: worryTexts[language].sent,
  };
}
