import { BackLink, PageHead, Section, SeeLine, Stack, Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { deliveredTexts } from '../delivered-texts.ts';
import { countWords, promisedWords, shareOf, stepsOf } from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import { reportAddresses } from '../report-addresses.ts';
import { sumTold } from '../sum-told.ts';
import type { ReadDelivery } from './delivered-pages.tsx';

interface TogetherProps {
  readonly frame: Frame;
  readonly house: string;
  readonly delivery: ReadDelivery;
  /** The newest edition of each run under the umbrella, the one that was asked from among them. */
  readonly editions: readonly ReadDelivery[];
}

/** An umbrella over several runs: what the recipient holds already, added up and side by side. */
export function TogetherPage({ frame, house, delivery, editions }: TogetherProps) {
  const { language } = frame.viewer;
  const t = deliveredTexts[language].together;
  const words = editionTexts[language];
  const steps = editions.map(({ edition }) => stepsOf(edition, language));
  const sums = (steps[0] ?? []).map((_, at) => sumTold(steps.map((some) => some[at]?.reached)));
  return (
    <VisitPage frame={frame} title={t.title} place="editions">
      <BackLink href={reportAddresses.delivery(house, delivery.id)} label={words.report} />
      <PageHead title={t.title} subtitle={delivery.edition.run.umbrella} lead={t.lead} />
      <SeeLine text={deliveredTexts[language].delivered.see} />
      <Stack>
        <Section id="way" title={t.table}>
          <Table
            caption={t.table}
            captionHidden
            scrolls
            columns={[
              { label: t.run },
              { label: t.asOf },
              ...(steps[0] ?? []).map(({ name }) => ({ label: name, numeric: true })),
            ]}
            rows={[
              ...editions.map(({ id, edition }, at) => [
                <a class="ff-tap" href={reportAddresses.delivery(house, id)}>
                  {edition.run.name}
                </a>,
                formatDate(edition.asOf, language),
                ...(steps[at] ?? []).map(({ reached }) => countWords(reached, language)),
              ]),
              [
                t.sum,
                '',
                ...sums.map(({ sum, isWhole }) =>
                  isWhole ? formatNumber(sum, language) : t.atLeast(formatNumber(sum, language)),
                ),
              ],
            ]}
          />
        </Section>
        <Section id="targets" title={t.targets}>
          <p class="ff-wide">{t.note}</p>
          <Table
            caption={t.targets}
            captionHidden
            scrolls
            columns={[
              { label: words.columns.what },
              { label: t.run },
              { label: words.columns.share, numeric: true },
              { label: words.columns.of, numeric: true },
              { label: words.columns.target },
            ]}
            rows={editions.flatMap(({ edition }) =>
              edition.rules.map((rule) => {
                const share = shareOf(edition, rule.column, {}, language);
                return [
                  rule.title[language],
                  edition.run.name,
                  share.value,
                  share.count,
                  promisedWords(rule, language),
                ];
              }),
            )}
          />
        </Section>
      </Stack>
    </VisitPage>
  );
}
