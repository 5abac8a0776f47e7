import type { JudgementRefusal } from '../../../domain/access-log/judgement.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  MoreLink,
  PageHead,
  Receipt,
  SaveRow,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import { formatCount } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { RowDraft, RowRefusals } from '../commands/judge-sample.ts';
import { rowFields } from '../forms/judgement-form.ts';
import type { Review, ReviewItem } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import { ClosedItem, OpenItem } from '../parts/review-item.tsx';
import { sampleTexts } from '../sample-texts.ts';

export interface SampleModel {
  readonly review: Review;
  readonly items: readonly ReviewItem[];
  readonly drafts: ReadonlyMap<number, RowDraft>;
}

interface SamplePageProps {
  readonly frame: Frame;
  readonly base: string;
  readonly sample: SampleModel;
  readonly refusals?: RowRefusals | undefined;
  readonly receipt?: { readonly heading: string; readonly text: string } | undefined;
}

/** Every look of a sample, to be judged, or as it was judged when the sample is closed. */
export function SamplePage({ frame, base, sample, refusals = new Map(), receipt }: SamplePageProps) {
  const { language } = frame.viewer;
  const t = logReviewTexts[language];
  const { review } = sample;
  const period = formatPeriod(review.from, review.to, language);
  const closed = review.signedOffOn !== null;
  return (
    <VisitPage frame={frame} title={t.how[review.how]} place="log-reviews" refused={refusals.size > 0}>
      <BackLink href={base} label={t.back} />
      {receipt === undefined ? null : <Receipt {...receipt} />}
      <PageHead
        title={`${t.how[review.how]}, ${t.rows(review.rows)}`}
        lead={t.drawnFrom(period, formatDate(review.drawnOn, language))}
        meta={[
          closed
            ? t.signed
            : sampleTexts[language].judged(formatCount(review.rows - review.open, review.rows, language)),
        ]}
      />
      <Errors frame={frame} refusals={refusals} />
      <SeeLine text={t.see} />
      {closed ? (
        <Stack>
          {sample.items.map((item) => (
            <ClosedItem item={item} language={language} />
          ))}
          <MoreLink href={`${base}/${review.id}/summary`} label={sampleTexts[language].summary} />
        </Stack>
      ) : (
        <OpenSample frame={frame} base={base} sample={sample} refusals={refusals} />
      )}
    </VisitPage>
  );
}

function fieldOf(refusal: JudgementRefusal): 'judgement' | 'remark' {
  return refusal === 'judgement-missing' || refusal === 'own-look' ? 'judgement' : 'remark';
}

function Errors({ frame, refusals }: { readonly frame: Frame; readonly refusals: RowRefusals }) {
  const t = sampleTexts[frame.viewer.language];
  const errors = [...refusals].map(([position, refusal]) => ({
    field: rowFields(position)[fieldOf(refusal)],
    text: t.inRow(position, t.refusals[refusal]),
  }));
  return <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />;
}

function OpenSample({ frame, base, sample, refusals = new Map() }: Omit<SamplePageProps, 'receipt'>) {
  const { language } = frame.viewer;
  const t = sampleTexts[language];
  const { review, items, drafts } = sample;
  const toSigning = <ButtonLink href={`${base}/${review.id}/sign-off`} label={t.sign} tone="secondary" />;
  if (items.length === 0) {
    return (
      <>
        <EmptyState heading={t.empty} text={t.emptyText(review.looks)} />
        <ButtonRow>{toSigning}</ButtonRow>
      </>
    );
  }
  return (
    <Form action={`${base}/${review.id}`}>
      <Stack>
        {items.map((item) => {
          const refusal = refusals.get(item.position);
          return (
            <OpenItem
              item={item}
              draft={drafts.get(item.position) ?? { judgement: undefined, remark: '' }}
              error={refusal && { field: fieldOf(refusal), text: t.refusals[refusal] }}
              language={language}
            />
          );
        })}
        <SaveRow note={t.saveNote}>
          <Button label={t.save} />
          {review.open === 0 ? toSigning : null}
        </SaveRow>
      </Stack>
    </Form>
  );
}
