import { BackLink, Facts, PageHead, Section, SeeLine, Stack } from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Review, ReviewItem } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import { JudgementCounts } from '../parts/judgement-counts.tsx';
import { sampleTexts } from '../sample-texts.ts';
import { summaryTexts } from '../summary-texts.ts';

interface SummaryPageProps {
  readonly frame: Frame;
  readonly base: string;
  readonly house: string;
  readonly sample: { readonly review: Review; readonly items: readonly ReviewItem[] };
}

/** A sample in numbers, for the data-protection officer and for paper: nobody is named, neither who looked nor whom. */
export function SummaryPage({ frame, base, house, sample: { review, items } }: SummaryPageProps) {
  const { language } = frame.viewer;
  const t = summaryTexts[language];
  const { how, backToSample } = logReviewTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="log-reviews">
      <BackLink href={`${base}/${review.id}`} label={backToSample} />
      <PageHead title={t.title} subtitle={`${how[review.how]}, ${house}`} lead={t.lead} />
      <Stack>
        <Facts
          wide
          items={[
            { term: t.period, value: formatPeriod(review.from, review.to, language) },
            { term: t.how, value: methodOf(review, language) },
            { term: t.leftOut, value: t.leftOutText(review.listsLeftOut, review.ownLeftOut) },
            {
              term: t.signed,
              value: review.signedOffOn === null ? t.notSigned : formatDate(review.signedOffOn, language),
            },
          ]}
        />
        <Section id="results" title={t.results} spaced>
          {items.length === 0 ? (
            <p>{sampleTexts[language].empty}</p>
          ) : (
            <>
              <JudgementCounts items={items} language={language} />
              {items.some(({ why }) => why.length > 1) ? <p class="ff-meta">{t.twice}</p> : null}
            </>
          )}
        </Section>
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function methodOf({ how, rows, looks, hits, seed }: Review, language: Language): string {
  const { method } = summaryTexts[language];
  return how === 'random' ? method.random(rows, looks, seed) : method.pattern(rows, hits ?? 0, looks, seed);
}
