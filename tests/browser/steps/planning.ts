import { planFormTexts } from '../../../src/features/plans/plan-form-texts.ts';
import { planTexts } from '../../../src/features/plans/plan-texts.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { sees } from './seeing.ts';

/** What a first plan says: the citizen's own words, one goal about work, and one step that leads to it. */
export interface FirstPlan {
  readonly ownWords: string;
  readonly goal: string;
  readonly step: string;
}

/** Writes a first plan together with the citizen: her words stand first, then what they lead to. */
export async function writePlan(staff: Person, course: string, plan: FirstPlan): Promise<void> {
  const { page, hands, language } = staff;
  const [t, form] = [planTexts[language], planFormTexts[language]];
  await openAddress(staff, `${course}/plan`);
  await go(staff, page.getByRole('link', { name: t.editWords }));
  await hands.write(page.getByLabel(form.staff.parts.own_words), plan.ownWords);
  await go(staff, page.getByRole('button', { name: form.save }));
  await sees(staff, plan.ownWords);
  await go(staff, page.getByRole('link', { name: t.editStrand(t.strands.employment) }));
  const goal = page.getByRole('group', { name: form.goalNumber(1), exact: true });
  if (!(await goal.isVisible()))
    await go(staff, page.getByRole('button', { name: form.addGoal, exact: true }));
  await hands.write(goal.getByLabel(form.staff.goal), plan.goal);
  const step = goal.getByRole('group', { name: form.stepNumber(1), exact: true });
  if (!(await step.isVisible())) await go(staff, goal.getByRole('button', { name: form.addStep }));
  await hands.write(step.getByLabel(form.step), plan.step);
  await go(staff, page.getByRole('button', { name: form.save }).last());
  await sees(staff, plan.ownWords, plan.goal, plan.step);
  await picture(staff, 'first-plan');
}
