import { closingTexts } from '../../../src/features/enrolments/closing-texts.ts';
import { courseTexts, enrolmentTexts } from '../../../src/features/enrolments/index.ts';
import { clockTexts } from '../../../src/features/my-day/clock-texts.ts';
import { go, type Person, picture } from './person.ts';
import { followOnMyDay } from './referring.ts';
import { isRefusedAt } from './refusal.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** What goes on from a course that was completed. */
export interface Onward {
  readonly recommendation: string;
  readonly plan: string;
  readonly cvLines: readonly string[];
}

/** Closes a course as completed: each thing the model demands is asked for by name until it is written. */
export async function closeWithOnward(caseworker: Person, callName: string, onward: Onward): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = closingTexts[language];
  await goTo(caseworker, 'myDay');
  await followOnMyDay(caseworker, callName, clockTexts[language].close);
  await hands.choose(page.getByRole('group', { name: t.ending }), courseTexts[language].endings.completed);
  const fields = [
    [t.recommendation, t.refusals['recommendation-missing'], onward.recommendation],
    [t.onwardPlan, t.refusals['onward-plan-missing'], onward.plan],
    [t.cvLines, t.refusals['cv-lines-missing'], onward.cvLines.join('\n')],
  ] as const;
  await go(caseworker, page.getByRole('button', { name: t.save }));
  for (const [label, refusal] of fields) await isRefusedAt(caseworker, page.getByLabel(label), refusal);
  await picture(caseworker, 'closing-asks-for-onward');
  for (const [label, , words] of fields) await hands.write(page.getByLabel(label), words);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, enrolmentTexts[language].done.closed.heading, onward.recommendation, onward.plan);
  await sees(caseworker, ...onward.cvLines);
  await picture(caseworker, 'closed-with-onward');
}
