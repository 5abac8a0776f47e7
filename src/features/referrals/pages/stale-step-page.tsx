import { BackLink, PageHead } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { referralTexts } from '../referral-texts.ts';
import { stepTexts } from '../step-texts.ts';

/** The referral waits no longer: it was closed by this very form a moment ago, or answered by somebody else. */
export function StaleStepPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame.viewer;
  const t = stepTexts[language].stale;
  return (
    <VisitPage frame={{ ...frame, path: '/referrals' }} title={t.title} place="referrals">
      <BackLink href="/referrals" label={referralTexts[language].back} />
      <PageHead title={t.title} lead={t.lead} />
    </VisitPage>
  );
}
