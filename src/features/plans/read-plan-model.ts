import { workStrand } from '../../domain/plan/strands.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { mayChangeSteps } from './open-steps.ts';
import type { PlanModel } from './pages/plan-page.tsx';
import { readPlan } from './plan-queries.ts';
import type { PlanSheet } from './plan-sheet-queries.ts';
import { seeWords } from './see-words.ts';
import type { Voice } from './voice.ts';

/** How a course's plan is told to this viewer. */
export async function voiceFor(visit: Visit, { version, callName }: PlanSheet): Promise<Voice> {
  const definition = await readVersion(visit, version);
  const own = visit.viewer.as === 'citizen';
  return { language: visit.language, today: visit.today, callName, own, definition };
}

/** Where the pages of a plan stand. */
export function placeOf({ viewer }: Visit, { enrolment }: PlanSheet): string {
  return `/enrolments/${enrolment}/${viewer.as === 'citizen' ? 'my-plan' : 'plan'}`;
}

/** Everything the page of a plan shows this viewer. A course that has ended has a plan to read and not to change. */
export async function readPlanModel(
  visit: Visit,
  sheet: PlanSheet,
): Promise<Omit<PlanModel, 'point' | 'isSaved'>> {
  const voice = await voiceFor(visit, sheet);
  const { goesOn } = sheet;
  return {
    plan: await readPlan(visit, sheet.enrolment),
    voice,
    at: placeOf(visit, sheet),
    back: voice.own ? '/my-page' : `/enrolments/${sheet.enrolment}`,
    seen: seeWords(sheet, voice),
    why: voice.own ? '/my-page/who-sees-what' : `/enrolments/${sheet.enrolment}/who-can-see`,
    reads: {
      words: visit.may('plan.read'),
      others: visit.may('other_strands.read'),
      agenda: visit.may('agenda.read'),
    },
    changes: {
      words: goesOn && visit.may(voice.own ? 'plan.write_own' : 'plan.write'),
      work: goesOn && mayChangeSteps(visit, workStrand),
      others: goesOn && mayChangeSteps(visit, 'social'),
    },
  };
}
