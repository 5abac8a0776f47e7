import { Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { lastingTexts } from './lasting-texts.ts';
import { ruleWords, stretchWords, whereWords } from './lasting-words.ts';
import type { LastingPart } from './read-lasting.ts';

interface LastingSectionProps {
  readonly parts: readonly LastingPart[];
  readonly language: Language;
}

/** How long jobs have lasted, by the very rule the figures are counted by, and that rule in words. */
export function LastingSection({ parts, language }: LastingSectionProps) {
  if (parts.length === 0) return null;
  return (
    <Section id="lasting" title={lastingTexts[language].title}>
      {parts.map((part) => (
        <>
          <p class="mt-4 ff-wide">{ruleWords(part, language)}</p>
          <Rows
            items={part.stretches.map((stretch) => ({
              title: whereWords(stretch, language),
              text: stretchWords(stretch, part.rule, language),
            }))}
          />
        </>
      ))}
    </Section>
  );
}
