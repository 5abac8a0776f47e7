import { isTaken } from '../../../domain/referral/step-outcome.ts';
import type { StepStanding } from '../../../domain/referral/step-standing.ts';
import { type RowItem, Rows, Section, type TagProps } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { IntakeModel } from '../intake-model.ts';
import { stepTexts } from '../step-texts.ts';

interface StepsSectionProps {
  readonly referral: string;
  readonly model: IntakeModel;
  readonly language: Language;
}

/** The steps on the way in, for those who write them down: how each stands, and the way to say what happened. */
export function StepsSection({ referral, model, language }: StepsSectionProps) {
  const t = stepTexts[language];
  const isMeeting = model.steps.some(({ step }) => step.compulsory && step.kind !== 'voluntary_choice');
  return (
    <Section id="steps" title={t.title} spaced>
      <p>
        {isMeeting ? t.lead : t.leadWithoutMeeting}
        {model.route === undefined ? '' : ` ${t.via(model.route.title[language])}`}
      </p>
      <Rows items={model.steps.map((one) => stepRow(one, referral, language))} />
    </Section>
  );
}

function stepRow(
  one: StepStanding & { readonly mayRecord: boolean },
  referral: string,
  language: Language,
): RowItem {
  const t = stepTexts[language];
  const { step, fact } = one;
  return {
    title: t.kinds[step.kind],
    tag: stepTag(one, language),
    text: fact?.toldBy === 'citizen' ? t.saidSelf : neededWords(one, language),
    action: one.mayRecord
      ? {
          href: `/referrals/${referral}/steps/${step.key}`,
          label: fact === undefined ? t.record : t.recordAgain,
        }
      : undefined,
  };
}

function stepTag({ fact }: StepStanding, language: Language): TagProps {
  const t = stepTexts[language];
  if (fact === undefined) return { text: t.notYet };
  const text = t.stands(t.outcomes[fact.outcome], formatShortDate(fact.on, language));
  return isTaken(fact.outcome) && fact.outcome !== 'no' ? { text, tone: 'ok' } : { text };
}

function neededWords({ step, isTaken: taken }: StepStanding, language: Language): string | undefined {
  return step.compulsory && !taken ? stepTexts[language].needed : undefined;
}
