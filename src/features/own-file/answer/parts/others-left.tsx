import { Bullets, Section } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { isLost } from '../../is-lost.ts';
import type { PassagesLeft } from '../../passages-left-queries.ts';
import { answerTexts } from '../answer-texts.ts';

interface OthersLeftProps {
  readonly left: readonly PassagesLeft[];
  readonly language: Language;
}

/** Which houses' notes still wait for somebody else: never how many, and never a word of them. */
export function OthersLeft({ left, language }: OthersLeftProps) {
  const t = answerTexts[language];
  if (left.length === 0) return null;
  const items = left.map(({ kind, houseName }) => t.othersItem(t.leftKinds[kind], houseName));
  return (
    <Section id="others" title={t.others} spaced>
      <Bullets items={[...new Set(items)]} />
      {left.some(isLost) ? <p>{t.lost}</p> : null}
    </Section>
  );
}
