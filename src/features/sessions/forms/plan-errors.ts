import type { SummaryError } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { PlanningRefusals } from '../commands/plan-sessions.ts';
import { planTexts } from '../plan-texts.ts';

/** Where on the form each refusal is shown, in the order of the form. */
const fieldOf = {
  kind: 'kind',
  enrolment: 'enrolment',
  on: 'on',
  at: 'at',
  minutes: 'minutes',
  placeKind: 'place_kind',
  place: 'place',
  holder: 'holder',
  coLeaders: 'co_leader',
  title: 'title',
  times: 'times',
  everyWeeks: 'every_weeks',
  seats: 'seats',
} as const satisfies Record<keyof PlanningRefusals, string>;

/** What to say at which field. */
export function planErrors(refusals: Partial<PlanningRefusals>, language: Language): SummaryError[] {
  const t = planTexts[language].refusals;
  return (Object.keys(fieldOf) as (keyof typeof fieldOf)[]).flatMap((name) => {
    const refusal = refusals[name];
    return refusal === undefined ? [] : [{ field: fieldOf[name], text: t[refusal] }];
  });
}
