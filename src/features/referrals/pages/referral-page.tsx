import type { Child } from 'hono/jsx';
import {
  Alert,
  BackLink,
  Bullets,
  ButtonLink,
  Columns,
  ErrorSummary,
  OwnWords,
  PageHead,
  Panel,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { PersonFacts, WholeNumberForm } from '../../people/index.ts';
import type { AnswerRefusal } from '../answer-refusal.ts';
import { type AnswerDraft, emptyAnswerForm } from '../forms/answer-form.ts';
import { AnswerForm, fieldOfAnswerRefusal } from '../parts/answer-form.tsx';
import { ReferralTimeLine } from '../parts/referral-time-line.tsx';
import type { ReferralContent, ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { whoSeesReferral } from '../who-sees.ts';

interface ReferralPageProps {
  readonly frame: Frame;
  readonly model: ReferralModel;
  readonly notice?: 'sent' | 'not-started' | undefined;
  /** What was chosen and written, and why it was not saved, when the form comes back. */
  readonly refused?: { readonly draft: AnswerDraft; readonly refusal: AnswerRefusal } | undefined;
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
      refused={refused !== undefined}
    >
      <Notice notice={notice} language={language} />
      <ReferralHead frame={frame} model={model} />
      {refused && (
        <ErrorSummary
          heading={t.notSaved}
          text={t.nothingLost}
          errors={[{ field: fieldOfAnswerRefusal(refused.refusal), text: t.refusals[refused.refusal] }]}
        />
      )}
      <SeeLine text={whoSeesReferral(model.standing, model.today, frame.viewer)} />
      <ReferralBody frame={frame} model={model}>
        {model.may.decide && (
          <Section id="answer-referral" title={t.answer} spaced>
            <AnswerForm
              language={language}
              action={`${address}/decision`}
              draft={refused?.draft ?? emptyAnswerForm()}
              refusal={refused?.refusal}
            />
          </Section>
        )}
      </ReferralBody>
    </VisitPage>
  );
}

function Notice({ notice, language }: Pick<ReferralPageProps, 'notice'> & { readonly language: Language }) {
  const t = referralTexts[language];
  if (notice === 'sent') return <Receipt heading={t.sent.heading} text={t.sent.text} />;
  if (notice === 'not-started') {
    return <Alert tone="warning" heading={t.notStarted.heading} text={t.notStarted.text} />;
  }
  return null;
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

function ReferralBody({ frame, model, children }: PartProps & { readonly children?: Child }) {
  const { language } = frame.viewer;
  const t = referralTexts[language];
  const { standing, today, content } = model;
  const own = frame.viewer.as === 'citizen';
  const line = <ReferralTimeLine standing={standing} today={today} language={language} own={own} />;
  if (content === undefined) {
    return (
      <Section id="where" title={t.where}>
        {line}
      </Section>
    );
  }
  return (
    <Columns>
      <Stack>
        <Grounds frame={frame} model={model} content={content} />
        {children}
      </Stack>
      <Stack>
        <Panel id="where" title={t.where}>
          {line}
        </Panel>
      </Stack>
    </Columns>
  );
}

function Grounds({ frame, model, content }: PartProps & { readonly content: ReferralContent }) {
  const { language } = frame.viewer;
  const t = referralTexts[language];
  const sentOn = formatDate(model.standing.steps.sentOn, language);
  return (
    <>
      <Section id="grounds" title={t.grounds} spaced>
        <OwnWords words={content.grounds} source={t.groundsBy(content.referrer, sentOn)} />
      </Section>
      {content.answerWords && (
        <Section id="answer-words" title={t.answerWords} spaced>
          <p>{content.answerWords}</p>
        </Section>
      )}
      <Section id="criteria" title={t.criteria} spaced>
        <Bullets items={content.definition.intake.criteria.map(({ text }) => text[language])} />
      </Section>
    </>
  );
}
