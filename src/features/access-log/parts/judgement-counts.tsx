import {
  countByReason,
  countJudgements,
  type JudgementCount,
} from '../../../domain/access-log/count-judgements.ts';
import { judgements } from '../../../domain/access-log/judgement.ts';
import { StackingTable } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { ReviewItem } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import { sampleTexts } from '../sample-texts.ts';
import { summaryTexts } from '../summary-texts.ts';

interface JudgementCountsProps {
  readonly items: readonly ReviewItem[];
  readonly language: Language;
}

/** How many looks got each judgement: in the whole sample, and for each reason to draw. */
export function JudgementCounts({ items, language }: JudgementCountsProps) {
  const t = summaryTexts[language];
  const { why } = logReviewTexts[language];
  const { judgements: judged } = sampleTexts[language];
  const rows = items.map((item) => ({ why: item.why, judgement: item.judgement ?? undefined }));
  const total = countJudgements(rows);
  const cells = (name: string, count: JudgementCount) => [
    name,
    ...[...judgements.map((one) => count[one]), ...(total.open > 0 ? [count.open] : []), count.all].map((n) =>
      formatNumber(n, language),
    ),
  ];
  return (
    <StackingTable
      caption={t.caption}
      captionHidden
      columns={[
        { label: t.reason },
        ...judgements.map((one) => ({ label: judged[one], numeric: true })),
        ...(total.open > 0 ? [{ label: t.open, numeric: true }] : []),
        { label: t.all, numeric: true },
      ]}
      rows={[...countByReason(rows).map((count) => cells(why[count.why], count)), cells(t.total, total)]}
    />
  );
}
