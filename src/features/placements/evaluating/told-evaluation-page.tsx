import type { ToldAcceptanceRefusals } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import type { EvaluationRefusals } from '../../../domain/placement-agreement/evaluation.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  refusedFields,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { TypedToldAcceptance } from '../accepting/told-acceptance-form.ts';
import { ToldFields, toldFields } from '../accepting/told-fields.tsx';
import { agreementFormTexts } from '../agreement-form-texts.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';
import { EvaluationFields, evaluationFields } from './evaluation-fields.tsx';
import type { TypedEvaluation } from './evaluation-form.ts';
import { evaluationTexts } from './evaluation-texts.ts';

export interface ToldEvaluationModel {
  readonly course: PlacementCourse;
  readonly placement: Placement;
  readonly party: 'citizen' | 'employer';
  readonly typed: TypedEvaluation;
  readonly told: TypedToldAcceptance;
  readonly refusals: Partial<EvaluationRefusals>;
  readonly toldRefusals: Partial<ToldAcceptanceRefusals>;
}

/** Where a worker writes down what somebody else says of a placement, and how it came. */
export function ToldEvaluationPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: ToldEvaluationModel;
}) {
  const { language } = frame.viewer;
  const t = evaluationTexts[language];
  const { course, placement, party, typed, told } = model;
  const { now } = placement;
  const errors = [
    ...refusedFields(model.refusals, t.refusals, evaluationFields).errors,
    ...refusedFields(model.toldRefusals, agreementFormTexts[language].refusals, toldFields).errors,
  ];
  const address = placementAddresses.one(course.enrolment, now.placement);
  return (
    <VisitPage frame={frame} title={t.toldTitle[party]} refused={errors.length > 0}>
      <BackLink href={address} label={placementTexts[language].at(now.kind, now.workplaceName)} />
      <PageHead title={t.toldTitle[party]} subtitle={course.callName} />
      <ErrorSummary
        heading={agreementFormTexts[language].notSaved}
        text={agreementFormTexts[language].nothingLost}
        errors={errors}
      />
      <Form action={`${address}/told-evaluation/${party}`} hidden={{ id: typed.id, version: now.id }}>
        <EvaluationFields typed={typed} refusals={model.refusals} language={language} />
        <ToldFields
          party={party}
          typed={told}
          refusals={model.toldRefusals}
          labels={{ way: t.way, byName: t.who }}
          language={language}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={placementTexts[language].see} />
    </VisitPage>
  );
}
