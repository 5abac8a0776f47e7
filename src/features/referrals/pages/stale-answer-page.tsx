import { BackLink, OwnWords, PageHead, Section } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { AnswerDraft } from '../forms/answer-form.ts';
import { referralTexts } from '../referral-texts.ts';

interface StaleAnswerPageProps {
  readonly frame: Frame;
  readonly draft: AnswerDraft;
}

/** Somebody was first. The referral is out of sight now, so the page holds what was typed and nothing of it. */
export function StaleAnswerPage({ frame, draft }: StaleAnswerPageProps) {
  const { language } = frame.viewer;
  const { back, answers, stale } = referralTexts[language];
  const chosen = draft.answer && stale.chosen(answers[draft.answer]);
  return (
    <VisitPage frame={{ ...frame, path: '/referrals' }} title={stale.title} place="referrals">
      <BackLink href="/referrals" label={back} />
      <PageHead title={stale.title} lead={stale.lead} />
      {draft.reason.trim() !== '' && (
        <Section id="typed" title={stale.typed} spaced>
          <OwnWords words={draft.reason} source={chosen} />
        </Section>
      )}
    </VisitPage>
  );
}
