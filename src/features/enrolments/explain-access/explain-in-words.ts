import type { Explanation, Step } from '../../../domain/access/explain-access.ts';
import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { whoCanSeeTexts } from '../who-can-see/who-can-see-texts.ts';
import { explainTexts } from './explain-texts.ts';

/** An explanation as it is read: the answer, and one sentence for each relation that was asked. */
export interface ExplainedWords {
  readonly answer: string;
  readonly sentences: readonly string[];
}

/** What was asked: who, about which kind of record, on which day. */
export interface AskedWhy {
  readonly who: string;
  readonly kind: RecordKind;
  readonly on: PlainDate;
}

/** Says an explanation in whole sentences. */
export function explainInWords(
  { who, kind, on }: AskedWhy,
  { extent, steps }: Explanation,
  language: Language,
): ExplainedWords {
  const t = explainTexts[language];
  const answer = { all: t.open, part: t.openPart, none: t.closed }[extent];
  return {
    answer: answer(who, whoCanSeeTexts[language].kinds[kind], formatDate(on, language)),
    sentences: steps.length === 0 ? [t.noRelation] : steps.map((step) => sentenceOf(step, language)),
  };
}

function sentenceOf({ relation, reach, verdict, until }: Step, language: Language): string {
  const t = explainTexts[language];
  const name = whoCanSeeTexts[language].relations[relation];
  switch (verdict) {
    case 'gives_nothing':
      return t.steps.givesNothing(name);
    case 'awaits_release':
      return t.steps.awaitsRelease(name);
    case 'ended_with_answer':
      return t.steps.endedWithAnswer(name);
    case 'opens_some':
      return t.some[reach as keyof typeof t.some](name);
    case 'opens':
      if (reach !== 'released') return t.steps.opens(name);
      return until === undefined
        ? t.steps.opensReleased(name)
        : t.steps.opensUntil(name, formatDate(until, language));
  }
}
