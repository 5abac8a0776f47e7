import { ageFact, asksForJudgement, type FoundCriterion } from '../../../domain/referral/criterion.ts';
import { Choices, GroupLine, type RowItem, Rows } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AnswerRefusals } from '../answer-refusal.ts';
import { criteriaTexts } from '../criteria-texts.ts';
import { factTexts } from '../fact-texts.ts';
import { factWords } from '../fact-words.ts';
import { type AnswerDraft, criterionField } from '../forms/answer-form.ts';
import type { IntakeModel } from '../intake-model.ts';

interface CriteriaFieldsProps {
  readonly model: IntakeModel;
  readonly found: readonly FoundCriterion[];
  readonly age: number | undefined;
  readonly draft: AnswerDraft;
  readonly refusals: Partial<AnswerRefusals>;
  readonly language: Language;
}

/** Each criterion: what the facts say about it and which they are, and what is left to be judged. */
export function CriteriaFields(props: CriteriaFieldsProps) {
  const { found, language } = props;
  const t = criteriaTexts[language];
  const seen = found.filter((one) => !asksForJudgement(one));
  const judged = found.filter(asksForJudgement);
  return (
    <>
      {seen.length === 0 ? null : (
        <>
          <GroupLine title={t.seen} />
          <Rows level={4} items={seen.map((one) => seenRow(one, props))} />
        </>
      )}
      {judged.length === 0 ? null : <GroupLine title={t.judge} />}
      {judged.map((one) => (
        <JudgedCriterion {...props} one={one} />
      ))}
    </>
  );
}

function seenRow(one: FoundCriterion, { model, age, language }: CriteriaFieldsProps): RowItem {
  const t = criteriaTexts[language];
  const { text, strength } = one.criterion;
  const soft = strength === 'soft' && one.found === 'fails' ? ` ${t.soft}` : '';
  return {
    title: text[language],
    tag: one.found === 'holds' ? { text: t.met, tone: 'ok' } : { text: t.notMet, tone: 'late' },
    text: `${restsOn(one, model, age, language)}${soft}`,
  };
}

function JudgedCriterion({
  one,
  model,
  age,
  draft,
  refusals,
  language,
}: CriteriaFieldsProps & { readonly one: FoundCriterion }) {
  const t = criteriaTexts[language];
  const { key, text, strength } = one.criterion;
  const refusal = refusals.criteria?.[key];
  const hints = [
    ...(one.found === 'unknown' ? [restsOn(one, model, age, language), t.unknown] : []),
    ...(strength === 'soft' ? [t.soft] : []),
  ];
  return (
    <Choices
      name={criterionField(key)}
      legend={text[language]}
      hint={hints.length === 0 ? undefined : hints.join(' ')}
      options={(['yes', 'no', 'unsure'] as const).map((judgement) => ({
        value: judgement,
        label: t.judgements[judgement],
      }))}
      value={draft.judged.get(key)}
      error={refusal && t.here[refusal]}
    />
  );
}

/** The facts a finding rests on, each with its answer. */
function restsOn(
  { restsOn: keys }: FoundCriterion,
  { intake, told, eligibility, codes }: IntakeModel,
  age: number | undefined,
  language: Language,
): string {
  const t = criteriaTexts[language];
  const known = [...told, ...(eligibility ?? [])];
  const facts = keys.flatMap((key) => {
    if (key === ageFact) return age === undefined ? [] : [t.age(age)];
    const question = intake.facts.find((fact) => fact.key === key)?.text[language];
    const answer = known.find((fact) => fact.key === key);
    const words =
      answer === undefined
        ? factTexts[language].unanswered
        : factWords(answer.value, codes, answer.on, language);
    return question === undefined ? [] : [t.fact(question, words)];
  });
  return t.rests(facts.join('; '));
}
