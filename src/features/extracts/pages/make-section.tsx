import type { AnonymityReport } from '../../../domain/extract/k-anonymity.ts';
import {
  Alert,
  Button,
  Checks,
  EmptyState,
  Facts,
  Form,
  SaveRow,
  Section,
  Table,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { agreementTexts } from '../agreement-texts.ts';
import { extractAddresses } from '../extract-addresses.ts';
import { extractTexts } from '../extract-texts.ts';
import type { Agreement } from '../told-extract.ts';

interface MakeProps {
  readonly agreement: Agreement;
  readonly anonymity: AnonymityReport;
  readonly language: Language;
}

/** How well people would be hidden if it left today, and the button that lets it leave. */
export function MakeSection({ agreement, anonymity, language }: MakeProps) {
  const t = extractTexts[language];
  const { people, exposed, smallest, groups } = anonymity;
  const { id, run, smallestGroup } = agreement;
  if (people === 0)
    return (
      <Section id="hidden" title={t.hidden}>
        <EmptyState heading={t.nobody} text={t.nobodyText} />
      </Section>
    );
  const number = (value: number) => formatNumber(value, language);
  return (
    <Section id="hidden" title={t.hidden} spaced>
      <p class="ff-wide">{t.hiddenText(smallestGroup)}</p>
      <Facts
        wide
        items={[
          { term: t.people, value: number(people) },
          { term: t.groups, value: number(groups) },
          { term: t.smallest, value: number(smallest) },
          { term: t.exposed(smallestGroup), value: number(exposed) },
        ]}
      />
      {exposed === 0 ? (
        <p>{t.allHidden}</p>
      ) : (
        <Alert tone="warning" heading={t.someExposed(exposed)} text={t.someExposedText} />
      )}
      <Without agreement={agreement} anonymity={anonymity} language={language} />
      <Form
        action={extractAddresses.make(run, id)}
        hidden={{ people: String(people), exposed: String(exposed) }}
      >
        {exposed === 0 ? null : (
          <Checks name="seen" legend={t.seenLegend} options={[{ value: 'yes', label: t.seen }]} />
        )}
        <SaveRow note={t.makeText}>
          <Button label={t.make} />
        </SaveRow>
      </Form>
    </Section>
  );
}

/** Where to begin: how many would still stand out if one thing were not told. */
function Without({ agreement: { background }, anonymity, language }: MakeProps) {
  const t = extractTexts[language];
  if (anonymity.exposed === 0 || background.length === 0) return null;
  return (
    <Table
      caption={t.without}
      columns={[{ label: t.withoutColumns.what }, { label: t.withoutColumns.left, numeric: true }]}
      rows={background.map((thing, at) => [
        agreementTexts[language].backgroundNames[thing],
        formatNumber(anonymity.exposedWithout[at] ?? 0, language),
      ])}
    />
  );
}
