import type { Figure } from '../../../domain/outcome/figure.ts';
import { type FigurePart, figureParts, leftOutReasons } from '../../../domain/outcome/place.ts';
import { Section, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { figureTexts } from '../figure-texts.ts';

interface FigurePartsProps {
  readonly figure: Figure;
  readonly language: Language;
}

/** The parts add up to everybody who started; those left out stand below the line, by reason. */
export function FigureParts({ figure, language }: FigurePartsProps) {
  const t = figureTexts[language];
  const row = (name: string, count: number) => [name, formatNumber(count, language)];
  return (
    <Section id="parts" title={t.partsTitle}>
      <Table
        caption={t.partsTitle}
        captionHidden
        columns={[{ label: t.partColumn }, { label: t.peopleColumn, numeric: true }]}
        rows={[
          ...figureParts.map((part) => row(t.parts[part], countOf[part](figure))),
          row(t.all, figure.denominator).map((cell) => <strong>{cell}</strong>),
          ...leftOutReasons
            .filter((reason) => figure.leftOut[reason] > 0)
            .map((reason) => row(t.group(t.leftOutTitle, t.leftOut[reason]), figure.leftOut[reason])),
        ]}
      />
    </Section>
  );
}

const countOf: Readonly<Record<FigurePart, (figure: Figure) => number>> = {
  met: ({ numerator }) => numerator,
  not_met: ({ notMet }) => notMet,
  exit_to_work_or_education: ({ exitedToWorkOrEducation }) => exitedToWorkOrEducation,
  not_yet_possible: ({ notYetPossible }) => notYetPossible,
};
