import type { ProgrammeDefinition, Route } from '../../domain/programme/definition.ts';
import type { StepKind } from '../../domain/programme/step-kind.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatDays } from '../../platform/i18n/durations.ts';
import { sheetTexts } from './sheet-texts.ts';

/** A step on the way in: what happens, and (where there is more to know) what holds for it. */
export interface WayInStep {
  readonly title: string;
  readonly text: string | undefined;
}

/** A way into a programme, step by step, as the citizen reads it. */
export interface WayIn {
  /** Where there is more than one way. */
  readonly title: string | undefined;
  readonly steps: readonly WayInStep[];
}

type Intake = Pick<ProgrammeDefinition['intake'], 'routes' | 'answerWithinDays'>;

const meetings: readonly StepKind[] = ['information_meeting', 'joint_meeting', 'clarifying_talk'];

/** The ways in that a definition names; without any, a referral is sent, answered and started. */
export function waysIn({ routes, answerWithinDays }: Intake, language: Language): readonly WayIn[] {
  const days = formatDays(answerWithinDays, language);
  if (routes.length === 0) return [plainWay(days, language)];
  return routes.map((route) => ({
    title: routes.length > 1 ? route.title[language] : undefined,
    steps: route.steps.map((step) => ({ title: step.title[language], text: textOf(step, days, language) })),
  }));
}

/** The definition says what a step is; we add how soon an answer comes, and that a meeting must be held. */
function textOf(
  { kind, compulsory }: Route['steps'][number],
  days: string,
  language: Language,
): string | undefined {
  const t = sheetTexts[language];
  if (kind === 'decision') return t.answerWithin(days);
  return compulsory && meetings.includes(kind) ? t.mustBeHeld : undefined;
}

function plainWay(days: string, language: Language): WayIn {
  const { plainSteps, answerWithin } = sheetTexts[language];
  return {
    title: undefined,
    steps: [
      { title: plainSteps.refer, text: undefined },
      { title: plainSteps.answer, text: answerWithin(days) },
      { title: plainSteps.start, text: undefined },
    ],
  };
}
