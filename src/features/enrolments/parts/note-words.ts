import type { Audience } from '../../../domain/session/short-note.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';

interface Noted {
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly audience: Audience | null;
}

/** A note in running text; one that is not for the citizen says so first, so that nobody reads it out. */
export function noteWords({ words, nextStep, audience }: Noted, language: Language): string {
  const t = enrolmentTexts[language];
  const parts = [words, nextStep && t.step(nextStep)].filter((part) => part !== null && part !== '');
  return [audience === 'team' && parts.length > 0 ? t.onlyTeam : '', ...parts].join(' ').trim();
}
