import type { ReviewDue } from '../../../domain/access-log/review-due.ts';
import {
  ButtonLink,
  EmptyState,
  Facts,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
  Tag,
} from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Review } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';

interface OverviewPageProps {
  readonly frame: Frame;
  readonly reviews: readonly Review[];
  readonly due: ReviewDue | undefined;
}

/** When the log was last reviewed, when it must be next, and every sample there is. */
export function OverviewPage({ frame, reviews, due }: OverviewPageProps) {
  const { language } = frame.viewer;
  const t = logReviewTexts[language];
  const lastSigned = reviews
    .flatMap(({ signedOffOn }) => signedOffOn ?? [])
    .toSorted()
    .at(-1);
  return (
    <VisitPage frame={frame} title={t.title} place="log-reviews">
      <PageHead
        title={t.title}
        lead={t.lead}
        action={<ButtonLink href={`${frame.path}/new`} label={t.draw} />}
      />
      <Stack>
        <Facts
          wide
          items={[
            {
              term: t.lastReviewed,
              value: lastSigned === undefined ? t.never : formatDate(lastSigned, language),
            },
            { term: t.nextReview, value: <DueWords due={due} language={language} /> },
          ]}
        />
        <Section id="samples" title={t.samples} spaced={reviews.length === 0}>
          {reviews.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            <Rows items={reviews.map((review) => rowOf(review, frame.path, language))} />
          )}
        </Section>
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function DueWords({ due, language }: { readonly due: ReviewDue | undefined; readonly language: Language }) {
  const t = logReviewTexts[language];
  if (due === undefined) return <span>{t.noLooksYet}</span>;
  const day = t.dueBy(formatDate(due.dueOn, language));
  return due.pace === 'calm' ? (
    <span>{day}</span>
  ) : (
    <>
      {day} <Tag text={daysInWords(due.daysLeft, language)} tone={due.pace} />
    </>
  );
}

function daysInWords(daysLeft: number, language: Language): string {
  const t = logReviewTexts[language].due;
  if (daysLeft === 0) return t.today;
  return daysLeft < 0 ? t.late(formatDays(-daysLeft, language)) : t.left(formatDays(daysLeft, language));
}

function rowOf(review: Review, base: string, language: Language): RowItem {
  const t = logReviewTexts[language];
  const { from, to, drawnOn, how, rows, signedOffOn } = review;
  const period = formatPeriod(from, to, language);
  return {
    title: `${t.how[how]}, ${t.rows(rows)}`,
    tag: tagOf(review, language),
    text: t.drawnFrom(period, formatDate(drawnOn, language)),
    action: { href: `${base}/${review.id}`, label: signedOffOn === null ? t.goOn : t.look },
  };
}

function tagOf({ signedOffOn, open }: Review, language: Language): RowItem['tag'] {
  const t = logReviewTexts[language];
  if (signedOffOn !== null) return { text: t.signed, tone: 'ok' };
  return open > 0 ? { text: t.missing(open), tone: 'soon' } : { text: t.toSign, tone: 'soon' };
}
