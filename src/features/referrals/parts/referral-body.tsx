import type { Child } from 'hono/jsx';
import { Columns, MoreLink, OwnWords, Panel, Section, Stack } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { HandoverSection } from '../../caseload-handovers/index.ts';
import { amendTexts } from '../amend-texts.ts';
import type { IntakeModel } from '../intake-model.ts';
import type { ReferralContent, ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { AmendmentsSection } from './amendments-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { OwnIntake } from './own-intake.tsx';
import { ReferralTimeLine } from './referral-time-line.tsx';
import { StepsSection } from './steps-section.tsx';

interface ReferralBodyProps {
  readonly model: ReferralModel;
  readonly language: Language;
  /** The page is the citizen's own. */
  readonly own: boolean;
  readonly notChosen: boolean;
  /** The way to answer, for whoever is to. */
  readonly children?: Child;
}

/** What a referral says and where it stands; for those who may not read it, where it stands and nothing else. */
export function ReferralBody(props: ReferralBodyProps) {
  const { model, language, own } = props;
  const { content, intake } = model;
  if (content === undefined || intake === undefined) {
    return (
      <Stack>
        <Where {...props} />
        <TheCase {...props} />
        <HouseNotes {...props} />
      </Stack>
    );
  }
  const readable = { ...props, content, intake };
  if (own) return <OwnBody {...readable} />;
  return (
    <Columns>
      <Stack>
        <Said {...readable} />
        {props.children}
      </Stack>
      <Stack>
        <Panel id="where" title={referralTexts[language].where}>
          <Line {...props} />
          <HouseNotes {...props} />
        </Panel>
        <TheCase {...props} />
        <StepsSection referral={model.standing.id} model={intake} language={language} />
      </Stack>
    </Columns>
  );
}

function Line({ model: { standing, today }, language, own }: ReferralBodyProps) {
  return <ReferralTimeLine standing={standing} today={today} language={language} own={own} />;
}

function TheCase({ model: { standing, handover, today }, language, own }: ReferralBodyProps) {
  if (handover === undefined) return null;
  return (
    <HandoverSection referral={standing.id} model={handover} today={today} language={language} own={own} />
  );
}

/** The way to what the viewer's own house keeps for itself. */
function HouseNotes({ model: { standing, may }, language }: ReferralBodyProps) {
  if (!may.openHouseNotes) return null;
  const label = referralTexts[language].houseNotes;
  return <MoreLink href={`/referrals/${standing.id}/organisation-notes`} label={label} />;
}

function Where(props: ReferralBodyProps) {
  return (
    <Section id="where" title={referralTexts[props.language].where}>
      <Line {...props} />
    </Section>
  );
}

type ReadableProps = ReferralBodyProps & {
  readonly content: ReferralContent;
  readonly intake: IntakeModel;
};

/** To the citizen: where it stands, what is next, and then what was said. */
function OwnBody(props: ReadableProps) {
  const { model, intake, language, notChosen } = props;
  const { standing, today } = model;
  return (
    <Stack>
      <Where {...props} />
      {intake.isOpen ? (
        <OwnIntake
          referral={standing.id}
          state={standing.state}
          steps={intake.steps}
          today={today}
          language={language}
          notChosen={notChosen}
        />
      ) : null}
      <TheCase {...props} />
      <Said {...props} />
    </Stack>
  );
}

function Said({ model, content, intake, language, own }: ReadableProps) {
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
      <FactsSection referral={model.standing.id} model={intake} language={language} own={own} />
      {model.may.amend ? (
        <p>
          <a class="ff-tap" href={`/referrals/${model.standing.id}/${own ? 'amend-own' : 'amend'}`}>
            {own ? amendTexts[language].ownOpen : amendTexts[language].open}
          </a>
        </p>
      ) : null}
      {intake.found === undefined ? <CriteriaSection model={intake} language={language} /> : null}
      <AmendmentsSection amendments={content.amendments} model={intake} language={language} own={own} />
    </>
  );
}
