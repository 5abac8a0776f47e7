import type { AmendRefusals } from '../../../domain/referral/amend-referral.ts';
import { amendableFacts } from '../../../domain/referral/amend-referral.ts';
import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { amendTexts } from '../amend-texts.ts';
import { offeredOn } from '../asked-codes.ts';
import { draftTexts } from '../draft-texts.ts';
import { factTexts } from '../fact-texts.ts';
import { amendFields, type TypedAmendment } from '../forms/amend-form.ts';
import { factField } from '../forms/draft-form.ts';
import type { IntakeModel } from '../intake-model.ts';
import { FactField } from '../parts/fact-field.tsx';
import type { ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { whoSeesReferral } from '../who-sees.ts';

interface AmendPageProps {
  readonly frame: Frame;
  readonly model: ReferralModel & { readonly intake: IntakeModel };
  readonly typed: TypedAmendment;
  readonly refusals?: Partial<AmendRefusals> | undefined;
}

/** Puts a sent referral right: everything as it stands, ready to be changed, and why. */
export function AmendPage(props: AmendPageProps) {
  const { frame, model, refusals = {} } = props;
  const { language } = frame.viewer;
  const t = amendTexts[language];
  const own = frame.viewer.as === 'citizen';
  const back = own ? referralTexts[language].ownTitle : referralTexts[language].title;
  const errors = errorsOf(refusals, language);
  return (
    <VisitPage
      frame={frame}
      title={t.title}
      place={own ? 'my-page' : 'referrals'}
      refused={errors.length > 0}
    >
      <BackLink href={`/referrals/${model.standing.id}`} label={back} />
      <PageHead
        title={t.title}
        subtitle={own ? undefined : model.head.callName}
        lead={own ? t.ownLead : t.lead}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <SeeLine text={whoSeesReferral(model.standing, model.today, frame.viewer)} />
      <AmendForm {...props} />
    </VisitPage>
  );
}

function AmendForm({ frame, model, typed, refusals = {} }: AmendPageProps) {
  const { language } = frame.viewer;
  const t = amendTexts[language];
  const { intake, codes } = model.intake;
  const words = (refusal: keyof typeof t.refusals | undefined) => refusal && t.refusals[refusal];
  return (
    <Form action={frame.path} hidden={{ [amendFields.id]: typed.id }}>
      <TextArea
        name={amendFields.grounds}
        label={t.grounds}
        rows={5}
        value={typed.grounds}
        error={words(refusals.grounds)}
      />
      {intake.routes.length > 1 && (
        <Choices
          name={amendFields.route}
          legend={draftTexts[language].routeQuestion}
          stacked
          options={intake.routes.map(({ key, title }) => ({ value: key, label: title[language] }))}
          value={typed.route}
          error={words(refusals.route)}
        />
      )}
      {amendableFacts(intake).map((fact) => {
        const refusal = refusals.facts?.[fact.key];
        return (
          <FactField
            fact={fact}
            value={typed.facts[fact.key]}
            error={refusal && factTexts[language].refusals[refusal]}
            offered={offeredOn(codes, model.today)}
            language={language}
          />
        );
      })}
      {frame.viewer.as !== 'citizen' && (
        <TextArea
          name={amendFields.reason}
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          value={typed.reason}
          error={words(refusals.reason)}
        />
      )}
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

function errorsOf(
  { referral, grounds, route, facts = {}, reason }: Partial<AmendRefusals>,
  language: Language,
): SummaryError[] {
  const t = amendTexts[language];
  const at = (field: string, refusal: keyof typeof t.refusals | undefined): SummaryError[] =>
    refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  return [
    ...at(amendFields.grounds, referral),
    ...at(amendFields.grounds, grounds),
    ...at(amendFields.route, route),
    ...Object.entries(facts).map(([key, refusal]) => ({
      field: factField(key),
      text: factTexts[language].refusals[refusal],
    })),
    ...at(amendFields.reason, reason),
  ];
}
