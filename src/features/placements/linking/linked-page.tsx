import type { EvaluationRefusals } from '../../../domain/placement-agreement/evaluation.ts';
import {
  Alert,
  Button,
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
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { EvaluationFields, evaluationFields } from '../evaluating/evaluation-fields.tsx';
import type { TypedEvaluation } from '../evaluating/evaluation-form.ts';
import { evaluationTexts } from '../evaluating/evaluation-texts.ts';
import { AgreementFacts } from '../parts/agreement-facts.tsx';
import type { WordedVersion } from '../placement-model.ts';
import { placementTexts } from '../placement-texts.ts';
import { linkTexts } from './link-texts.ts';
import type { LinkedPlacement } from './linked-placement-queries.ts';

export interface LinkedModel {
  readonly linked: LinkedPlacement;
  /** The version the citizen has said yes to; `undefined` while they have not read what stands there now. */
  readonly version: WordedVersion | undefined;
  readonly typed: string;
  readonly refusal: 'name-missing' | 'name-too-long' | undefined;
  readonly changed: boolean;
  /** How it went, asked once the first day has come and until it is said. */
  readonly evaluation: LinkedEvaluation | undefined;
}

interface LinkedEvaluation {
  readonly typed: TypedEvaluation;
  readonly refusals: Partial<EvaluationRefusals>;
  readonly name: string;
  readonly nameRefusal: 'name-missing' | 'name-too-long' | undefined;
}

/** What a workplace reads by its link: the agreement and nothing else. Nothing here links elsewhere. */
export function LinkedPage({ frame, model }: { readonly frame: Frame; readonly model: LinkedModel }) {
  const { language } = frame.viewer;
  const t = linkTexts[language];
  const { linked, version, refusal } = model;
  const title = t.pageTitle(linked.callName);
  const error = refusal === undefined ? undefined : refusal === 'name-missing' ? t.needName : t.nameTooLong;
  const asks = version !== undefined && !linked.isAccepted;
  const { evaluation } = model;
  const how = evaluationTexts[language];
  const nameError =
    evaluation?.nameRefusal && (evaluation.nameRefusal === 'name-missing' ? t.needName : t.nameTooLong);
  const errors = [
    ...(error === undefined ? [] : [{ field: 'name', text: error }]),
    ...refusedFields(evaluation?.refusals ?? {}, how.refusals, evaluationFields).errors,
    ...(nameError ? [{ field: 'evaluation-name', text: nameError }] : []),
  ];
  return (
    <VisitPage frame={frame} title={placementTexts[language].agreement} refused={errors.length > 0}>
      {model.changed && <Alert tone="warning" heading={t.changedTitle} text={t.changedText} />}
      {linked.isAccepted && <Receipt heading={t.acceptedTitle} text={t.acceptedText} />}
      <PageHead title={title} lead={asks ? t.pageLead : undefined} />
      {linked.isEvaluated && <Receipt heading={how.thanksTitle} text={how.thanksText} />}
      <ErrorSummary heading={t.notSaved} errors={errors} />
      {version === undefined ? (
        <Alert tone="info" heading={t.waitsTitle} text={t.waitsText} />
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
          {evaluation && (
            <Section id="evaluation" title={how.title} spaced>
              <p>{how.linkLead}</p>
              <Form action="/agreement/evaluation" hidden={{ id: evaluation.typed.id }}>
                <EvaluationFields
                  typed={evaluation.typed}
                  refusals={evaluation.refusals}
                  language={language}
                />
                <TextField
                  name="name"
                  id="evaluation-name"
                  label={t.name}
                  value={evaluation.name}
                  width={27}
                  autocomplete="name"
                  error={nameError}
                />
                <SaveRow>
                  <Button label={how.send} />
                </SaveRow>
              </Form>
            </Section>
          )}
        </Stack>
      )}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
