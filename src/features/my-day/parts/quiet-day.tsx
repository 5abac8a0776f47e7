import { EmptyState, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { House } from '../house-queries.ts';
import { myDayTexts } from '../my-day-texts.ts';

interface QuietDayProps {
  readonly house: House;
  readonly language: Language;
}

/** For whoever is on no team and waits for nothing: what will be here, and how it comes. */
export function QuietDay({ house, language }: QuietDayProps) {
  const t = myDayTexts[language].quietDay;
  const words = house.isFunder ? t.funder : house.isAuthority ? t.authority : t.others;
  return (
    <Section id="waits" title={t.title} spaced>
      <EmptyState heading={words.heading} text={words.text} />
    </Section>
  );
}
