import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { amendTexts } from '../amend-texts.ts';
import { offeredOn } from '../asked-codes.ts';
import type { CorrectionRefusal } from '../correction-refusal.ts';
import { factTexts } from '../fact-texts.ts';
import { factWords } from '../fact-words.ts';
import { correctionFields, type TypedCorrection } from '../forms/correction-form.ts';
import { factField } from '../forms/draft-form.ts';
import type { IntakeModel } from '../intake-model.ts';
import { FactField } from '../parts/fact-field.tsx';
import type { ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { stepTexts } from '../step-texts.ts';
import { readersOfFacts } from '../who-sees.ts';

interface CorrectFactPageProps {
  readonly frame: Frame;
  readonly model: ReferralModel & { readonly intake: IntakeModel };
  readonly fact: AskedFact;
  readonly typed: TypedCorrection;
  readonly refusal?: CorrectionRefusal | undefined;
}

/** One fact, what stands now, and what is to stand from now on. */
export function CorrectFactPage({ frame, model, fact, typed, refusal }: CorrectFactPageProps) {
  const { language } = frame.viewer;
  const t = factTexts[language];
  const { intake, head, standing, today } = model;
  const back = `/referrals/${standing.id}`;
  const address = `${back}/facts/${fact.key}`;
  const before = intake.eligibility?.find(({ key }) => key === fact.key);
  const isAtReason = refusal === 'reason-missing' || refusal === 'reason-too-long';
  const words = { ...t.refusals, ...amendTexts[language].refusals };
  const text = refusal && words[refusal];
  const error = isAtReason ? undefined : text;
  return (
    <VisitPage
      frame={{ ...frame, path: address }}
      title={t.correctTitle}
      place="referrals"
      refused={refusal !== undefined}
    >
      <BackLink href={back} label={referralTexts[language].title} />
      <PageHead
        title={t.correctTitle}
        lead={before && t.correctLead}
        meta={[stepTexts[language].about(head.callName), referralTexts[language].to(standing.run)]}
      />
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={
          text === undefined
            ? []
            : [{ field: isAtReason ? correctionFields.reason : factField(fact.key), text }]
        }
      />
      <SeeLine text={t.see(readersOfFacts(language))} />
      {before === undefined ? null : (
        <Facts
          items={[{ term: t.before, value: factWords(before.value, intake.codes, before.on, language) }]}
        />
      )}
      <Form action={address} hidden={{ [correctionFields.id]: typed.id }}>
        <FactField
          fact={{ ...fact, demanded: true }}
          value={typed.text}
          error={error}
          offered={offeredOn(intake.codes, today)}
          language={language}
        />
        {before === undefined ? null : (
          <TextArea
            name={correctionFields.reason}
            label={amendTexts[language].reason}
            hint={amendTexts[language].factReasonHint}
            rows={3}
            value={typed.reason}
            error={isAtReason ? text : undefined}
          />
        )}
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
