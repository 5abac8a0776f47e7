import { MoreLink, Section, Targets } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { actAddresses } from './act-addresses.ts';
import type { CompanyFigure } from './company-figure.ts';
import { companyItem } from './company-figure-item.ts';
import { companyFigureTexts } from './company-figure-texts.ts';

interface CompanySectionProps {
  readonly run: string;
  readonly figures: readonly CompanyFigure[];
  readonly language: Language;
}

/** What was promised about companies, each number opening to the acts behind; and the way to write one down. */
export function CompanySection({ run, figures, language }: CompanySectionProps) {
  const t = companyFigureTexts[language];
  if (figures.length === 0) return <MoreLink href={actAddresses.list(run)} label={t.title} />;
  return (
    <Section id="companies" title={t.title} more={{ href: actAddresses.list(run), label: t.all }} spaced>
      <p class="ff-wide">{t.lead}</p>
      <Targets
        items={figures.map((figure) =>
          companyItem(figure, language, actAddresses.figure(run, figure.rule.id)),
        )}
      />
    </Section>
  );
}
