import type { EvaluationRefusals } from '../../../domain/placement-agreement/evaluation.ts';
import {
  Alert,
  Button,
  Details,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  Receipt,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { checkInTexts } from '../checking-in/check-in-texts.ts';
import { checkInErrors, type LinkedCheckIn, LinkedCheckInSection } from '../checking-in/linked-check-in.tsx';
import { EvaluationFields, evaluationFields } from '../evaluating/evaluation-fields.tsx';
import type { TypedEvaluation } from '../evaluating/evaluation-form.ts';
import { evaluationTexts } from '../evaluating/evaluation-texts.ts';
import { answerErrors, type RefusedAnswer } from '../minutes/ask-form.tsx';
import { LinkedMinutesSection } from '../minutes/linked-minutes.tsx';
import type { WorkplacePart } from '../minutes/minutes-queries.ts';
import { AgreementFacts } from '../parts/agreement-facts.tsx';
import type { WordedVersion } from '../placement-model.ts';
import { placementTexts } from '../placement-texts.ts';
import { linkTexts, type NameRefusal, nameWords } from './link-texts.ts';
import type { LinkedPlacement } from './linked-placement-queries.ts';

export interface LinkedModel {
  readonly linked: LinkedPlacement;
  /** The version the citizen has said yes to; `undefined` while they have not read what stands there now. */
  readonly version: WordedVersion | undefined;
  readonly typed: string;
  readonly refusal: NameRefusal | undefined;
  readonly changed: boolean;
  /** How it went, asked once the first day has come and until it is said. */
  readonly evaluation: LinkedEvaluation | undefined;
  /** How it is going, from the first day of what was agreed on. */
  readonly checkIn: LinkedCheckIn | undefined;
  /** Its own parts of minutes, and what could not stand of an answer to one. */
  readonly minutes: readonly WorkplacePart[];
  readonly refusedAnswer: RefusedAnswer | undefined;
  /** It has just told how it is going. */
  readonly hasTold: boolean;
}

interface LinkedEvaluation {
  /** Long before the last day it stands folded: how it is going is what is asked. */
  readonly isFolded: boolean;
  readonly typed: TypedEvaluation;
  readonly refusals: Partial<EvaluationRefusals>;
  readonly name: string;
  readonly nameRefusal: NameRefusal | undefined;
}

/** What a workplace reads by its link: the agreement and nothing else. Nothing here links elsewhere. */
export function LinkedPage({ frame, model }: { readonly frame: Frame; readonly model: LinkedModel }) {
  const { language } = frame.viewer;
  const t = linkTexts[language];
  const { linked, version, refusal } = model;
  const title = t.pageTitle(linked.callName);
  const error = nameWords(refusal, language);
  const asks = version !== undefined && !linked.isAccepted;
  const { evaluation } = model;
  const how = evaluationTexts[language];
  const nameError = nameWords(evaluation?.nameRefusal, language);
  const errors = [
    ...(error === undefined ? [] : [{ field: 'name', text: error }]),
    ...refusedFields(evaluation?.refusals ?? {}, how.refusals, evaluationFields).errors,
    ...(nameError ? [{ field: 'evaluation-name', text: nameError }] : []),
    ...answerErrors(model.refusedAnswer, language),
    ...(model.checkIn ? checkInErrors(model.checkIn, language) : []),
  ];
  return (
    <VisitPage frame={frame} title={placementTexts[language].agreement} refused={errors.length > 0}>
      {model.changed && <Alert tone="warning" heading={t.changedTitle} text={t.changedText} />}
      {model.hasTold && <Receipt {...checkInTexts[language].linked.sent} />}
      {linked.isAccepted && !model.hasTold && <Receipt heading={t.acceptedTitle} text={t.acceptedText} />}
      <PageHead title={title} lead={asks ? t.pageLead : undefined} />
      {linked.isEvaluated && <Receipt heading={how.thanksTitle} text={how.thanksText} />}
      <ErrorSummary heading={t.notSaved} errors={errors} />
      {version === undefined ? (
        <Stack>
          <Alert tone="info" heading={t.waitsTitle} text={t.waitsText} />
          <LinkedMinutesSection parts={model.minutes} refused={model.refusedAnswer} language={language} />
          {model.checkIn && <LinkedCheckInSection model={model.checkIn} language={language} />}
        </Stack>
      ) : (
        <Stack>
          <Panel id="agreement" title={placementTexts[language].agreement}>
            <AgreementFacts version={version} language={language} />
          </Panel>
          {asks && (
            <Form action="/agreement/yes" hidden={{ version: version.id }}>
              <TextField
                name="name"
                label={t.name}
                value={model.typed}
                width={27}
                autocomplete="name"
                error={error}
              />
              <SaveRow>
                <Button label={t.yes} />
              </SaveRow>
            </Form>
          )}
          <LinkedMinutesSection parts={model.minutes} refused={model.refusedAnswer} language={language} />
          {model.checkIn && <LinkedCheckInSection model={model.checkIn} language={language} />}
          {evaluation && <LinkedEvaluationSection evaluation={evaluation} language={language} />}
        </Stack>
      )}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface LinkedEvaluationProps {
  readonly evaluation: LinkedEvaluation;
  readonly language: Language;
}

function LinkedEvaluationSection({ evaluation, language }: LinkedEvaluationProps) {
  const t = evaluationTexts[language];
  const form = <LinkedEvaluationForm evaluation={evaluation} language={language} />;
  return evaluation.isFolded ? (
    <Details summary={t.linkEarly}>{form}</Details>
  ) : (
    <Section id="evaluation" title={t.title} spaced>
      {form}
    </Section>
  );
}

function LinkedEvaluationForm({ evaluation, language }: LinkedEvaluationProps) {
  const t = evaluationTexts[language];
  const error = nameWords(evaluation.nameRefusal, language);
  return (
    <>
      <p>{t.linkLead}</p>
      <Form action="/agreement/evaluation" hidden={{ id: evaluation.typed.id }}>
        <EvaluationFields typed={evaluation.typed} refusals={evaluation.refusals} language={language} />
        <TextField
          name="name"
          id="evaluation-name"
          label={linkTexts[language].name}
          value={evaluation.name}
          width={27}
          autocomplete="name"
          error={error}
        />
        <SaveRow>
          <Button label={t.send} />
        </SaveRow>
      </Form>
    </>
  );
}
