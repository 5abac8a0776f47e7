import type { CodeOnDate } from '../../../domain/code-list/codes-on.ts';
import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import type { Intake } from '../../../domain/referral/intake-step.ts';
import {
  type SendRefusals,
  type StepBeforeSending,
  stepsBeforeSending,
} from '../../../domain/referral/send-referral.ts';
import { Choices, DateField, Section, TextArea } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { draftTexts } from '../draft-texts.ts';
import { factTexts } from '../fact-texts.ts';
import { draftFields, stepField, type TypedDraft } from '../forms/draft-form.ts';
import { stepTexts } from '../step-texts.ts';
import { readersOfFacts } from '../who-sees.ts';
import { FactField } from './fact-field.tsx';

interface SectionProps {
  readonly intake: Intake;
  readonly typed: TypedDraft;
  readonly refusals: Partial<SendRefusals>;
  readonly offered: ReadonlyMap<string, readonly CodeOnDate[]>;
  readonly language: Language;
}

/** Which way in, where there are several: each is told by its steps. */
export function DraftRoute({ intake: { routes }, typed, refusals, language }: SectionProps) {
  const t = draftTexts[language];
  if (routes.length < 2) return null;
  return (
    <Section id="route-section" title={t.route} spaced>
      <Choices
        name={draftFields.route}
        legend={t.routeQuestion}
        stacked
        options={routes.map(({ key, title }) => ({ value: key, label: title[language] }))}
        value={typed.route}
        error={refusals.route && t.refusals[refusals.route]}
      />
    </Section>
  );
}

/** The facts the programme asks for. */
export function DraftFacts(props: SectionProps) {
  const { intake, language } = props;
  const t = draftTexts[language];
  if (intake.facts.length === 0) return null;
  return (
    <Section id="facts-section" title={t.facts} spaced>
      {intake.facts.some(({ eligibility }) => eligibility) ? (
        <p>{t.factsSee(readersOfFacts(language))}</p>
      ) : null}
      <FactFields {...props} facts={intake.facts} />
    </Section>
  );
}

/** What is noted now, to be looked back on. */
export function DraftNoted(props: SectionProps) {
  const { intake, language } = props;
  const t = draftTexts[language];
  if (intake.notedAtStart.length === 0) return null;
  return (
    <Section id="noted-section" title={t.noted} spaced>
      <p>{t.notedHint}</p>
      <FactFields {...props} facts={intake.notedAtStart} />
    </Section>
  );
}

function FactFields({
  facts,
  typed,
  refusals,
  offered,
  language,
}: SectionProps & { readonly facts: readonly AskedFact[] }) {
  const t = factTexts[language];
  return facts.map((fact) => {
    const refusal = refusals.facts?.[fact.key];
    const error = refusal && t.refusals[refusal];
    const value = typed.facts[fact.key];
    return <FactField fact={fact} value={value} error={error} offered={offered} language={language} />;
  });
}

/** What the citizen has been told and given already, each with its day. */
export function DraftSteps({ intake, typed, refusals, language }: SectionProps) {
  const t = draftTexts[language];
  return (
    <Section id="told-section" title={t.told} spaced>
      {stepsAsked(intake).map((kind) => {
        const refusal = refusals.steps?.[kind];
        return (
          <DateField
            name={stepField(kind)}
            label={t.steps[kind]}
            hint={t.stepsHint}
            optional
            value={typed.steps[kind]}
            error={refusal && stepTexts[language].refusals[refusal]}
          />
        );
      })}
    </Section>
  );
}

/** The leaflet always; having told about the programme where some way in speaks of it. */
export function stepsAsked({ routes }: Intake): readonly StepBeforeSending[] {
  const spoken = new Set(routes.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  return stepsBeforeSending.filter((kind) => kind === 'leaflet_handed_out' || spoken.has(kind));
}

/** Why, in the referrer's own words. */
export function DraftGrounds({ typed, refusals, language }: SectionProps) {
  const t = draftTexts[language];
  return (
    <Section id="grounds-section" title={t.groundsTitle} spaced>
      <TextArea
        name={draftFields.grounds}
        label={t.grounds}
        hint={t.groundsHint}
        rows={5}
        value={typed.grounds}
        error={refusals.grounds && t.refusals[refusals.grounds]}
      />
    </Section>
  );
}
