import { Choices } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { changeTexts } from '../change-texts.ts';
import type { SeriesPlace } from '../session-queries.ts';

interface ReachChoiceProps {
  readonly series: SeriesPlace | null;
  readonly value: string;
  /** What it means for the rest of the series; that they move along, where nothing else is said. */
  readonly restNote?: string;
  readonly language: Language;
}

/** Only this time, or this and the rest: asked where there is a rest. */
export function ReachChoice({ series, value, restNote, language }: ReachChoiceProps) {
  if (series === null || series.number >= series.of) return null;
  const t = changeTexts[language];
  return (
    <Choices
      name="reach"
      legend={t.reach}
      stacked
      value={value === 'rest' ? 'rest' : 'this'}
      options={[
        { value: 'this', label: t.this },
        { value: 'rest', label: t.rest, note: restNote ?? t.restNote },
      ]}
    />
  );
}
