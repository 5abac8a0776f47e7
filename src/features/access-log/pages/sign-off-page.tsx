import type { SignOffRefusal } from '../../../domain/access-log/sign-off.ts';
import {
  Alert,
  BackLink,
  Button,
  Form,
  PageHead,
  SaveRow,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Review, ReviewItem } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import { JudgementCounts } from '../parts/judgement-counts.tsx';
import { sampleTexts } from '../sample-texts.ts';
import { signingTexts } from '../signing-texts.ts';
import { summaryTexts } from '../summary-texts.ts';

interface SignOffPageProps {
  readonly frame: Frame;
  readonly base: string;
  readonly sample: { readonly review: Review; readonly items: readonly ReviewItem[] };
  readonly refusal?: SignOffRefusal | undefined;
}

/** The numbers once more before a sample is closed for ever. */
export function SignOffPage({ frame, base, sample: { review, items }, refusal }: SignOffPageProps) {
  const { language } = frame.viewer;
  const t = signingTexts[language];
  const { backToSample, see } = logReviewTexts[language];
  const here = `${base}/${review.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="log-reviews" refused={refusal !== undefined}>
      <BackLink href={here} label={backToSample} />
      <PageHead title={t.title} lead={t.lead} />
      {refusal === undefined ? null : <Alert tone="warning" heading={t.refusals[refusal]} />}
      <Stack>
        <Section id="results" title={summaryTexts[language].results} spaced>
          {items.length === 0 ? (
            <p>{sampleTexts[language].empty}</p>
          ) : (
            <JudgementCounts items={items} language={language} />
          )}
        </Section>
        {review.open > 0 ? null : (
          <Form action={`${here}/sign-off`}>
            <SaveRow>
              <Button label={t.save} />
            </SaveRow>
          </Form>
        )}
      </Stack>
      <SeeLine text={see} />
    </VisitPage>
  );
}
