import type { WavePattern } from '../../domain/questionnaire/wave-patterns.ts';
import { Details, Table } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { changeTexts } from './change-texts.ts';
import { ratesTexts } from './rates-texts.ts';

interface PatternsProps {
  readonly patterns: readonly WavePattern[];
  readonly language: Language;
}

/** How answers go missing: a dot for each time, said in words to whoever hears the page. */
export function PatternsTable({ patterns, language }: PatternsProps) {
  const t = changeTexts[language];
  if (patterns.length === 0) return null;
  return (
    <Details summary={t.patterns}>
      <p class="ff-wide">{t.patternsText}</p>
      <Table
        caption={t.patterns}
        captionHidden
        columns={[{ label: t.pattern }, { label: t.counted, numeric: true }]}
        rows={patterns.map(({ side, answered, courses }) => [
          <>
            {`${ratesTexts[language].sides[side]} `}
            <span aria-hidden="true">{answered.map((one) => (one ? '●' : '○')).join(' ')}</span>
            <span class="sr-only">
              {answered.map((one) => (one ? t.spoken.answered : t.spoken.missing)).join(', ')}
            </span>
          </>,
          String(courses),
        ])}
      />
    </Details>
  );
}
