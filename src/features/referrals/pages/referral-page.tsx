import {
  BackLink,
  ButtonLink,
  ErrorSummary,
  PageHead,
  Section,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { PersonFacts, WholeNumberForm } from '../../people/index.ts';
import { answerErrors } from '../answer-errors.ts';
import type { AnswerRefusals } from '../answer-refusal.ts';
import { type AnswerDraft, emptyAnswerForm } from '../forms/answer-form.ts';
import { AnswerForm } from '../parts/answer-form.tsx';
import { ReferralBody } from '../parts/referral-body.tsx';
import { Notice, type ReferralNotice } from '../parts/referral-notice.tsx';
import type { ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { whoSeesReferral } from '../who-sees.ts';

interface RefusedAnswer {
  readonly draft: AnswerDraft;
  readonly refusals: Partial<AnswerRefusals>;
}

interface ReferralPageProps {
  readonly frame: Frame;
  readonly model: ReferralModel;
  readonly notice?: ReferralNotice | undefined;
  /** What was chosen and written, and why it was not saved, when the form comes back. */
  readonly refused?: RefusedAnswer | undefined;
}

/** One referral: for some where it stands, for others what it says, for the intake the way to answer it. */
export function ReferralPage({ frame, model, notice, refused }: ReferralPageProps) {
  const { language } = frame.viewer;
  const t = referralTexts[language];
  const address = `/referrals/${model.standing.id}`;
  return (
    <VisitPage
      frame={{ ...frame, path: address }}
      title={t.title}
      place={frame.viewer.as === 'citizen' ? 'my-page' : 'referrals'}
      refused={refused !== undefined || notice === 'not-chosen'}
    >
      <Notice notice={notice} language={language} />
      <ReferralHead frame={frame} model={model} />
      {refused && model.intake && (
        <ErrorSummary
          heading={t.notSaved}
          text={t.nothingLost}
          errors={answerErrors(refused.refusals, model.intake, language)}
        />
      )}
      <SeeLine text={whoSeesReferral(model.standing, model.today, frame.viewer, model.handover?.isOpen)} />
      <ReferralBody
        model={model}
        language={language}
        own={frame.viewer.as === 'citizen'}
        notChosen={notice === 'not-chosen'}
      >
        {model.may.decide && model.intake && (
          <Section id="answer-referral" title={t.answer} spaced>
            <AnswerForm
              language={language}
              action={`${address}/decision`}
              model={model.intake}
              age={model.head.age}
              draft={refused?.draft ?? emptyAnswerForm()}
              refusals={refused?.refusals ?? {}}
            />
          </Section>
        )}
      </ReferralBody>
    </VisitPage>
  );
}

type PartProps = Pick<ReferralPageProps, 'frame' | 'model'>;

function ReferralHead({ frame: { viewer }, model: { head, standing, may } }: PartProps) {
  const t = referralTexts[viewer.language];
  if (viewer.as === 'citizen') {
    return (
      <>
        <BackLink href="/my-page" label={t.ownBack} />
        <PageHead title={t.ownTitle} meta={[t.to(standing.run)]} />
      </>
    );
  }
  const address = `/referrals/${standing.id}`;
  return (
    <>
      <BackLink href="/referrals" label={t.back} />
      <PageHead
        title={head.fullName ?? head.callName}
        meta={[
          t.to(standing.run),
          ...(head.cprDate ? [<PersonFacts language={viewer.language} head={head} />] : []),
        ]}
        action={
          (may.start && <ButtonLink href={`${address}/start`} label={t.start} />) ||
          (may.openCourse && (
            <ButtonLink href={`/enrolments/${standing.enrolment}`} label={t.openCourse} tone="secondary" />
          ))
        }
      />
      <WholeNumberForm head={head} back={address} />
    </>
  );
}
