import { type CriterionAnswer, outcomeOfCriterion } from '../../../domain/referral/criterion.ts';
import { Bullets, Rows, Section, type TagProps } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { criteriaTexts } from '../criteria-texts.ts';
import type { IntakeModel } from '../intake-model.ts';

interface CriteriaSectionProps {
  readonly model: IntakeModel;
  readonly language: Language;
}

/** Whom the programme is for; once the referral is answered, with what was found about each criterion. */
export function CriteriaSection({ model: { intake, criteria }, language }: CriteriaSectionProps) {
  const t = criteriaTexts[language];
  return (
    <Section id="criteria" title={t.title} spaced={criteria.length === 0}>
      {criteria.length === 0 ? (
        <Bullets items={intake.criteria.map(({ text }) => text[language])} />
      ) : (
        <Rows
          items={intake.criteria.map(({ key, text }) => ({
            title: text[language],
            tag: tagOf(
              criteria.find((one) => one.key === key),
              language,
            ),
          }))}
        />
      )}
    </Section>
  );
}

function tagOf(answer: CriterionAnswer | undefined, language: Language): TagProps | undefined {
  const t = criteriaTexts[language];
  if (answer === undefined) return undefined;
  const outcome = outcomeOfCriterion(answer);
  const text =
    answer.judged === undefined ? (outcome === 'met' ? t.met : t.notMet) : t.judgedWords[answer.judged];
  return outcome === 'met' ? { text, tone: 'ok' } : { text };
}
