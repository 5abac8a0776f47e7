import { Section, Table } from '../../../platform/html/index.ts';
import { companiesInWords } from '../companies-in-words.ts';
import { editionCompanyTexts } from '../edition-company-texts.ts';
import type { EditionProps } from './edition-props.ts';

/** What was done with companies. */
export function CompaniesPart({ edition, language }: EditionProps) {
  const t = editionCompanyTexts[language];
  const told = companiesInWords(edition, language);
  if (told.length === 0) return null;
  return (
    <Section id="companies" title={t.title}>
      <p class="ff-wide">{t.text}</p>
      <Table
        caption={t.title}
        captionHidden
        scrolls
        columns={[
          { label: t.columns.what },
          { label: t.columns.count, numeric: true },
          { label: t.columns.target },
          { label: t.columns.said },
        ]}
        rows={told.map(({ title, value, target, said }) => [title, value, target, said])}
      />
    </Section>
  );
}
