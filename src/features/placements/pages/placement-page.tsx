import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PostButton,
  Receipt,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  Tag,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type BeginModel, BeginSection, beginFields } from '../beginning/begin-section.tsx';
import { beginTexts } from '../beginning/begin-texts.ts';
import { CheckInsLink } from '../checking-in/check-ins-link.tsx';
import { evaluationFields } from '../evaluating/evaluation-fields.tsx';
import { evaluationTexts } from '../evaluating/evaluation-texts.ts';
import { type EvaluationsModel, EvaluationsSection } from '../evaluating/evaluations-section.tsx';
import { LinkSection } from '../linking/link-section.tsx';
import { AgreementFacts } from '../parts/agreement-facts.tsx';
import { AnswersSection } from '../parts/answers-section.tsx';
import { standingTag } from '../parts/party-words.ts';
import { type VitasModel, VitasSection, vitasFields } from '../parts/vitas-section.tsx';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';
import { vitasTexts } from '../vitas-texts.ts';

/** What a press came to, in the words of whatever it was about. */
export type Done =
  | keyof (typeof placementTexts)['da']['done']
  | keyof (typeof beginTexts)['da']['done']
  | 'evaluated';

export interface PlacementPageModel {
  readonly course: PlacementCourse;
  readonly placement: Placement;
  readonly mayAgree: boolean;
  /** What the law has room for, where the viewer can do something about it. */
  readonly lawNotice: string | undefined;
  readonly vitas: VitasModel | undefined;
  /** That it has begun, or the form that says so; `undefined` for whoever sees neither. */
  readonly begin: BeginModel | undefined;
  /** What is said of it, once its first day has come. */
  readonly evaluations: EvaluationsModel | undefined;
  /** Whether the workplace has a link that is open. */
  readonly hasLink: boolean;
  /** Whether the viewer reads what is told on the way, once there is a way. */
  readonly readsCheckIns: boolean;
  /** The citizen said yes to a version that stands no longer. */
  readonly changed: boolean;
  readonly done: Done | undefined;
}

/** One agreement: its words, who has said yes, and – for each – what is theirs to do. */
export function PlacementPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: PlacementPageModel;
}) {
  const { language } = frame.viewer;
  const t = placementTexts[language];
  const { course, placement, mayAgree, vitas } = model;
  const { now, before, state } = placement;
  const own = frame.viewer.as === 'citizen';
  const title = t.at(now.kind, now.workplaceName);
  const errors = [
    ...refusedFields(model.begin?.refusals ?? {}, beginTexts[language].refusals, beginFields).errors,
    ...refusedFields(model.evaluations?.refusals ?? {}, evaluationTexts[language].refusals, evaluationFields)
      .errors,
    ...refusedFields(vitas?.refusals ?? {}, vitasTexts[language].refusals, vitasFields).errors,
  ];
  const list = placementAddresses.list(course.enrolment);
  const asksOwn = own && !now.takenBack && state.waitsFor.includes('citizen');
  return (
    <VisitPage
      frame={frame}
      title={title}
      place={own ? 'my-page' : undefined}
      refused={errors.length > 0 || model.changed}
    >
      <BackLink href={list} label={own ? t.ownTitle : t.title} />
      {model.done && <Receipt {...doneWords(model.done, language)} />}
      {model.changed && <Alert tone="warning" heading={t.changedTitle} text={t.changedText} />}
      <PageHead title={title} subtitle={own ? undefined : course.callName} />
      <ErrorSummary heading={beginTexts[language].notSaved} errors={errors} />
      <p>
        <Tag {...standingTag(placement, own, language)} />
      </p>
      {now.takenBack && <p>{t.takenBack}</p>}
      <Stack>
        <Section id="agreement" title={t.agreement} spaced>
          <AgreementFacts version={now} language={language} />
        </Section>
        {model.lawNotice && (
          <Panel id="law" title={t.lawTag} quietTitle soft>
            <p>{model.lawNotice}</p>
          </Panel>
        )}
        {asksOwn && (
          <Section id="yes" title={t.readAndAnswer} spaced>
            <p>{t.yesLead}</p>
            <Form
              action={placementAddresses.accept(course.enrolment, now.placement)}
              hidden={{ version: now.id }}
            >
              <SaveRow>
                <Button label={t.yes} />
              </SaveRow>
            </Form>
          </Section>
        )}
        <AnswersSection
          placement={placement}
          enrolment={course.enrolment}
          own={own}
          mayTell={mayAgree}
          language={language}
        />
        {mayAgree && (
          <LinkSection
            placement={placement}
            enrolment={course.enrolment}
            isOut={model.hasLink}
            language={language}
          />
        )}
        {model.begin && <BeginSection model={model.begin} language={language} />}
        {model.readsCheckIns && <CheckInsLink enrolment={course.enrolment} own={own} language={language} />}
        {model.evaluations && <EvaluationsSection model={model.evaluations} own={own} language={language} />}
        {mayAgree && !now.takenBack && (
          <Section id="change" title={t.edit} spaced>
            <p>{t.editWhy}</p>
            <ButtonRow>
              <ButtonLink
                href={placementAddresses.edit(course.enrolment, now.placement)}
                label={t.edit}
                tone="secondary"
              />
              <PostButton
                action={placementAddresses.takeBack(course.enrolment, now.placement)}
                label={t.takeBack}
              />
            </ButtonRow>
          </Section>
        )}
        {vitas && <VitasSection vitas={vitas} language={language} />}
        {before.length > 0 && (
          <Section id="before" title={t.before} spaced>
            {before.map((version) => (
              <Details summary={t.beforeOn(formatDate(version.recordedOn, language), version.by)}>
                <AgreementFacts version={version} language={language} />
              </Details>
            ))}
          </Section>
        )}
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}

function doneWords(done: Done, language: Language) {
  if (done === 'evaluated') return evaluationTexts[language].doneEvaluated;
  return { ...placementTexts[language].done, ...beginTexts[language].done }[done];
}
