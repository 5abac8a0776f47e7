import type { Intake } from '../../domain/referral/intake-step.ts';
import type { SendRefusals } from '../../domain/referral/send-referral.ts';
import type { SummaryError } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { draftTexts } from './draft-texts.ts';
import { factTexts } from './fact-texts.ts';
import { draftFields, factField, stepField } from './forms/draft-form.ts';
import { stepTexts } from './step-texts.ts';

/** The refusals in the order of the page, each with a way to its own field and named for its question. */
export function draftErrors(
  { route, grounds, facts = {}, steps = {} }: Partial<SendRefusals>,
  intake: Intake,
  language: Language,
): SummaryError[] {
  const t = draftTexts[language];
  const f = factTexts[language];
  const stepRefusals = stepTexts[language].refusals;
  return [
    ...(route === undefined ? [] : [{ field: draftFields.route, text: t.refusals[route] }]),
    ...[...intake.facts, ...intake.notedAtStart].flatMap(({ key, text }) => {
      const refusal = facts[key];
      if (refusal === undefined) return [];
      return [{ field: factField(key), text: f.refusedAt(text[language], f.refusals[refusal]) }];
    }),
    ...Object.entries(steps).map(([kind, refusal]) => ({
      field: stepField(kind),
      text: stepRefusals[refusal],
    })),
    ...(grounds === undefined ? [] : [{ field: draftFields.grounds, text: t.refusals[grounds] }]),
  ];
}
