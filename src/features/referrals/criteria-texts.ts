import type { Judgement } from '../../domain/referral/criterion.ts';
import type { DecisionRefusals } from '../../domain/referral/decide-referral.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type CriterionRefusal = DecisionRefusals['criteria'][string];
type StepRefusal = DecisionRefusals['steps'][string];

/** The criteria of a programme, to whoever answers against them and whoever reads the answer. */
export const criteriaTexts = dictionary({
  da: {
    title: 'Hvem indsatsen er for',
    seen: 'Det kan ses af oplysningerne',
    judge: 'Det skal du tage stilling til',
    met: 'opfyldt',
    notMet: 'ikke opfyldt',
    rests: (facts: string) => `Bygger på: ${facts}.`,
    fact: (question: string, answer: string) => `${question} ${answer}`,
    age: (years: number) => `${years} år i dag`,
    unknown: 'Oplysningerne siger det ikke. Tag selv stilling.',
    soft: 'Kan sættes til side med en begrundelse.',
    judgements: { yes: 'Ja', no: 'Nej', unsure: 'I tvivl' } satisfies Record<Judgement, string>,
    judgedWords: {
      yes: 'vurderet opfyldt',
      no: 'vurderet ikke opfyldt',
      unsure: 'i tvivl',
    } satisfies Record<Judgement, string>,
    refusals: {
      'criterion-not-met': (criterion: string) =>
        `Svaret kan ikke være ja, for det her er ikke opfyldt: ${criterion}`,
      'criterion-not-judged': (criterion: string) => `Tag stilling, før svaret kan være ja: ${criterion}`,
    } satisfies Record<CriterionRefusal, (criterion: string) => string>,
    here: {
      'criterion-not-met': 'Når det er vurderet nej, kan svaret ikke være ja',
      'criterion-not-judged': 'Vælg ja eller nej, før svaret kan være ja',
    } satisfies Record<CriterionRefusal, string>,
    stepRefusals: {
      'step-not-taken': (step: string) => `Før svaret kan være ja, mangler: ${step}`,
      'choice-still-open': () => 'Før svaret kan være ja, skal borgeren selv have sagt ja',
    } satisfies Record<StepRefusal, (step: string) => string>,
  },
  en: {
    title: 'Who the programme is for',
    seen: 'What the facts show',
    judge: 'What you are to judge',
    met: 'met',
    notMet: 'not met',
    rests: (facts: string) => `Rests on: ${facts}.`,
    fact: (question: string, answer: string) => `${question} ${answer}`,
    age: (years: number) => `${years} years old today`,
    unknown: 'The facts do not say. Judge it yourself.',
    soft: 'Can be set aside with a reason.',
    judgements: { yes: 'Yes', no: 'No', unsure: 'In doubt' },
    judgedWords: { yes: 'judged met', no: 'judged not met', unsure: 'in doubt' },
    refusals: {
      'criterion-not-met': (criterion: string) =>
        `The answer cannot be yes, for this is not met: ${criterion}`,
      'criterion-not-judged': (criterion: string) => `Judge this before the answer can be yes: ${criterion}`,
    },
    here: {
      'criterion-not-met': 'When this is judged no, the answer cannot be yes',
      'criterion-not-judged': 'Choose yes or no before the answer can be yes',
    },
    stepRefusals: {
      'step-not-taken': (step: string) => `Missing before the answer can be yes: ${step}`,
      'choice-still-open': () => 'Before the answer can be yes, the citizen must have said yes',
    },
  },
});
