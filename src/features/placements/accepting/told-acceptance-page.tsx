import type { Party } from '../../../domain/placement-agreement/acceptance.ts';
import type { ToldAcceptanceRefusals } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  refusedFields,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { agreementFormTexts } from '../agreement-form-texts.ts';
import { AgreementFacts } from '../parts/agreement-facts.tsx';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';
import type { TypedToldAcceptance } from './told-acceptance-form.ts';
import { ToldFields, toldFields } from './told-fields.tsx';

export interface ToldAcceptanceModel {
  readonly course: PlacementCourse;
  readonly placement: Placement;
  readonly party: Exclude<Party, 'worker'>;
  readonly typed: TypedToldAcceptance;
  readonly refusals: Partial<ToldAcceptanceRefusals>;
}

/** Where a worker writes down that somebody else said yes, with the agreement before their eyes. */
export function ToldAcceptancePage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: ToldAcceptanceModel;
}) {
  const { language } = frame.viewer;
  const t = agreementFormTexts[language];
  const { course, placement, party, typed } = model;
  const { now } = placement;
  const { errors } = refusedFields(model.refusals, t.refusals, toldFields);
  return (
    <VisitPage frame={frame} title={t.toldTitle[party]} refused={errors.length > 0}>
      <BackLink
        href={placementAddresses.one(course.enrolment, now.placement)}
        label={placementTexts[language].at(now.kind, now.workplaceName)}
      />
      <PageHead title={t.toldTitle[party]} subtitle={course.callName} lead={t.toldLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Panel id="agreement" title={placementTexts[language].agreement}>
        <AgreementFacts version={now} language={language} />
      </Panel>
      <Form
        action={placementAddresses.told(course.enrolment, now.placement, party)}
        hidden={{ id: typed.id, version: typed.version }}
      >
        <ToldFields
          party={party}
          typed={typed}
          refusals={model.refusals}
          labels={{ way: t.way, byName: t.byName }}
          language={language}
        />
        <SaveRow>
          <Button label={t.saveYes} />
        </SaveRow>
      </Form>
      <SeeLine text={placementTexts[language].see} />
    </VisitPage>
  );
}
